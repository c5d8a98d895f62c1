using System.Diagnostics;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.IntegrationTests.Sync;

namespace UmbrellaSite.IntegrationTests.Faults;

/// <summary>SIGKILL at any moment of an import of the books: each kind is there or not, and importing again completes it.</summary>
[TestFixture]
internal sealed class KilledImportTests
{
    private const int Books = 51;

    private TimeSpan _duration;

    [OneTimeSetUp]
    public async Task MeasureAnImport()
    {
        using var folder = SiteFolder.WithInstalledDatabase();
        using var import = await StartImportAsync(folder);
        var started = Stopwatch.GetTimestamp();
        Assert.That(await import.ExitAsync(), Is.Zero, import.Report());
        _duration = Stopwatch.GetElapsedTime(started);
    }

    [TestCaseSource(typeof(KillRounds), nameof(KillRounds.Rounds))]
    public async Task A_killed_import_leaves_nothing_half_done_and_is_completed_by_the_next(int round)
    {
        var folder = SiteFolder.WithInstalledDatabase();
        using (var import = await StartImportAsync(folder))
        {
            await import.KillAfterAsync(KillRounds.MomentOf(_duration));
        }

        StoredState.AssertIntact(folder.DatabaseFile);
        Assert.That(StoredState.Count(folder.DatabaseFile, "umbracoDocument"), Is.Zero.Or.EqualTo(Books));

        await using var site = await TestSite.StartInAsync(folder);
        Assert.That((await ImportAsync(site)).Failures, Is.Empty);
        Assert.That((await ImportAsync(site)).Changed, Is.Zero);
        Assert.That(StoredState.Count(folder.DatabaseFile, "umbracoDocument", "published = 1"), Is.EqualTo(Books));
        StoredState.AssertIntact(folder.DatabaseFile);
    }

    [TestCaseSource(typeof(KillRounds), nameof(KillRounds.Rounds))]
    public async Task A_killed_first_start_is_completed_by_the_next(int round)
    {
        var folder = new SiteFolder();
        using (var start = HostProcess.Start(folder, "usync", "import", "--folder", Sample.Books))
        {
            await start.KillAfterAsync(KillRounds.MomentOf(_duration * 2));
        }

        await using var site = await TestSite.StartInAsync(folder);
        Assert.That((await ImportAsync(site)).Failures, Is.Empty);
        Assert.That(StoredState.Count(folder.DatabaseFile, "umbracoDocument", "published = 1"), Is.EqualTo(Books));
        StoredState.AssertIntact(folder.DatabaseFile);
    }

    private static Task<SyncSummary> ImportAsync(TestSite site) => site.Get<ISyncService>().ImportAsync(Sample.Books);

    private static async Task<HostProcess> StartImportAsync(SiteFolder folder)
    {
        var import = HostProcess.Start(
            folder,
            "usync", "import", "--folder", Sample.Books,
            "--Serilog:MinimumLevel:Override:UmbrellaSite.Cms.Runtime", "Information");
        Assert.That(await import.PrintsAsync(lines => lines.Any(line => line.Contains("The site is up", StringComparison.Ordinal))), import.Report());
        return import;
    }
}
