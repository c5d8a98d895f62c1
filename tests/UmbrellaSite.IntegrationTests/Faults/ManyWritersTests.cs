using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.IntegrationTests.Sync;
using UmbrellaSite.Seeding;

namespace UmbrellaSite.IntegrationTests.Faults;

/// <summary>Several writers at once, in one process and in two: each waits for its turn, and nothing gets lost.</summary>
[TestFixture]
internal sealed class ManyWritersTests
{
    private const int Writers = 4;
    private const int DocumentsEach = 15;

    [Test]
    public async Task Documents_that_several_threads_publish_are_all_there()
    {
        await using var site = await TestSite.StartAsync();
        var type = PageType(site);

        var keys = await AtOnceAsync(writer => Enumerable.Range(0, DocumentsEach)
            .Select(number => PublishTwice(site, type, $"Writer {writer} page {number}"))
            .ToList());

        var content = site.Get<IContentService>();
        var documents = keys.SelectMany(each => each).Select(key => content.GetById(key)!).ToList();
        Assert.That(documents, Has.Count.EqualTo(Writers * DocumentsEach).And.All.Property("Published").True);
        Assert.That(
            documents.Where(document => document.GetValue<string>(SeedPageType.Heading, published: true) != $"Second {document.Name}"),
            Is.Empty);
        Assert.That(documents.Select(document => document.SortOrder), Is.Unique);
        StoredState.AssertIntact(site.DatabaseFile);
    }

    [Test]
    public async Task A_document_that_several_threads_publish_keeps_what_was_accepted_last()
    {
        await using var site = await TestSite.StartAsync();
        var content = site.Get<IContentService>();
        var key = PublishTwice(site, PageType(site), "Everybody's");

        var accepted = await AtOnceAsync(writer => Enumerable.Range(0, DocumentsEach)
            .Select(turn => $"Writer {writer} turn {turn}")
            .Where(heading => IsAccepted(content, key, heading))
            .ToList());

        Assert.That(accepted.SelectMany(each => each), Does.Contain(content.GetById(key)!.GetValue<string>(SeedPageType.Heading, published: true)));
        StoredState.AssertIntact(site.DatabaseFile);
    }

    [Test]
    public async Task Two_processes_that_write_to_one_database_lose_nothing()
    {
        const int seeded = 150;
        var folder = SiteFolder.WithInstalledDatabase();
        using var seed = HostProcess.Start(folder, "seed", "--documents", $"{seeded}", "--acknowledge", "true");
        using var import = HostProcess.Start(folder, "usync", "import", "--folder", Sample.Books);

        Assert.That(await seed.ExitAsync(), Is.Zero, seed.Report());
        Assert.That(await import.ExitAsync(), Is.Zero, import.Report());

        Assert.That(seed.Report() + import.Report(), Does.Not.Contain("locked"));
        Assert.That(StoredState.Count(folder.DatabaseFile, "umbracoDocument", "published = 1"), Is.EqualTo(seeded + 51));
        StoredState.AssertIntact(folder.DatabaseFile);
        await using var site = await TestSite.StartInAsync(folder);
        Assert.That((await site.Get<ISyncService>().ImportAsync(Sample.Books)).Changed, Is.Zero);
    }

    [Test]
    public async Task Two_processes_that_find_no_database_make_one()
    {
        using var folder = new SiteFolder();
        using var one = HostProcess.Start(folder, "usync", "report", "--folder", Sample.Books);
        using var other = HostProcess.Start(folder, "usync", "report", "--folder", Sample.Books);

        Assert.That(await one.ExitAsync(), Is.Zero, one.Report());
        Assert.That(await other.ExitAsync(), Is.Zero, other.Report());

        StoredState.AssertIntact(folder.DatabaseFile);
    }

    [Test]
    public async Task A_writer_that_waits_too_long_for_another_process_is_told_so_in_umbracos_terms()
    {
        await using var site = await TestSite.StartAsync(
            "--ConnectionStrings:umbracoDbDSN", "Data Source=|DataDirectory|/Umbraco.sqlite.db;Default Timeout=1");
        var content = site.Get<IContentService>();
        var page = content.GetById(PublishTwice(site, PageType(site), "Patient"))!;
        page.SetValue(SeedPageType.Heading, "Later");

        using (StoredState.HoldTurnToWrite(site.DatabaseFile))
        {
            Assert.That(() => content.Save(page), Throws.InstanceOf<DistributedWriteLockTimeoutException>());
        }

        Assert.That(content.Save(page).Success, Is.True);
        Assert.That(content.GetById(page.Key)!.GetValue<string>(SeedPageType.Heading), Is.EqualTo("Later"));
    }

    private static IContentType PageType(TestSite site) =>
        ActivatorUtilities.CreateInstance<SeedPageType>(site.Services).GetOrCreate();

    private static Guid PublishTwice(TestSite site, IContentType type, string name)
    {
        var content = site.Get<IContentService>();
        var page = new Content(name, -1, type);
        Publish(content, page, $"First {name}");
        Publish(content, content.GetById(page.Key)!, $"Second {name}");
        return page.Key;
    }

    private static void Publish(IContentService content, IContent page, string heading)
    {
        page.SetValue(SeedPageType.Heading, heading);
        Assert.That(content.Save(page).Success, Is.True);
        Assert.That(content.Publish(page, ["*"]).Success, Is.True);
    }

    // As in Umbraco, who loaded the document before somebody else published it is refused, and loads it again.
    private static bool IsAccepted(IContentService content, Guid key, string heading)
    {
        try
        {
            var page = content.GetById(key)!;
            page.SetValue(SeedPageType.Heading, heading);
            return content.Save(page).Success && content.Publish(page, ["*"]).Success;
        }
        catch (InvalidOperationException outdated) when (outdated.Message.StartsWith("Cannot save a non-current version", StringComparison.Ordinal))
        {
            return false;
        }
    }

    /// <summary>On threads of their own, so that a small thread pool does not put them one after the other.</summary>
    private static Task<T[]> AtOnceAsync<T>(Func<int, T> write)
    {
        var together = new Barrier(Writers);
        return Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Factory.StartNew(
            () =>
            {
                together.SignalAndWait();
                return write(writer);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }
}
