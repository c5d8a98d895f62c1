using System.Diagnostics;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Faults;

/// <summary>SIGKILL while 500 documents are published: what was acknowledged is there, and nothing is there by halves.</summary>
[TestFixture]
internal sealed class KilledPublishingTests
{
    private const int Documents = 500;
    private const string Saved = "saved ";
    private const string Published = "published ";

    [TestCaseSource(typeof(KillRounds), nameof(KillRounds.Rounds))]
    public async Task Documents_published_one_by_one_are_there_up_to_the_kill(int round)
    {
        var folder = SiteFolder.WithInstalledDatabase();
        using var seed = Seed(folder);
        await AcknowledgesAsync(seed, Published, Random.Shared.Next(Documents));
        await seed.KillAfterAsync(KillRounds.MomentOf(TimeSpan.FromMilliseconds(50)));

        StoredState.AssertIntact(folder.DatabaseFile);
        var acknowledged = Keys(seed, Published);
        var stored = StoredState.Count(folder.DatabaseFile, "umbracoDocument", "published = 1");
        Assert.That(stored, Is.InRange(acknowledged.Count, acknowledged.Count + 1), seed.Errors);

        await using var site = await TestSite.StartInAsync(folder);
        Assert.That(acknowledged.Where(key => !IsServed(site, key)), Is.Empty);
    }

    [TestCaseSource(typeof(KillRounds), nameof(KillRounds.Rounds))]
    public async Task A_branch_is_published_as_a_whole_or_not_at_all(int round)
    {
        var folder = SiteFolder.WithInstalledDatabase();
        var started = Stopwatch.GetTimestamp();
        using var seed = Seed(folder, "--branch", "true");
        // Two thirds of the kills fall into the publishing, the others into the saving before it.
        await AcknowledgesAsync(seed, Saved, round % 3 == 0 ? Random.Shared.Next(Documents) : Documents);
        await seed.KillAfterAsync(KillRounds.MomentOf(Stopwatch.GetElapsedTime(started) / 3));

        StoredState.AssertIntact(folder.DatabaseFile);
        var saved = Keys(seed, Saved);
        var published = StoredState.Count(folder.DatabaseFile, "umbracoDocument", "published = 1");
        Assert.That(published, Is.EqualTo(Documents).Or.Zero, seed.Errors);
        Assert.That(published, Is.EqualTo(Documents).Or.EqualTo(Keys(seed, Published).Count));

        await using var site = await TestSite.StartInAsync(folder);
        Assert.That(saved.Where(key => site.Get<IContentService>().GetById(key) is null), Is.Empty);
        Assert.That(saved.Where(key => IsServed(site, key) != (published > 0)), Is.Empty);
    }

    private static HostProcess Seed(SiteFolder folder, params string[] options) =>
        HostProcess.Start(folder, ["seed", "--documents", "500", "--acknowledge", "true", .. options]);

    private static async Task AcknowledgesAsync(HostProcess seed, string what, int times) =>
        Assert.That(await seed.PrintsAsync(_ => Keys(seed, what).Count >= times), seed.Report());

    private static List<Guid> Keys(HostProcess seed, string what) =>
    [
        .. seed.Output.Where(line => line.StartsWith(what, StringComparison.Ordinal)).Select(line => Guid.Parse(line[what.Length..])),
    ];

    private static bool IsServed(TestSite site, Guid key)
    {
        using var context = site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return site.Get<IPublishedContentCache>().GetById(key)?.GetProperty("heading")?.GetValue() is string { Length: > 0 };
    }
}
