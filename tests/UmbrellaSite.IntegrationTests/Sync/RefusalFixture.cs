using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>A site, and an empty folder of files for each test.</summary>
internal abstract class RefusalFixture
{
    protected TestSite Site { get; private set; } = null!;

    protected SyncFiles Files { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartSite() => Site = await TestSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopSite() => await Site.DisposeAsync();

    [SetUp]
    public void CreateFiles() => Files = new SyncFiles();

    [TearDown]
    public void DeleteFiles() => Files.Dispose();

    protected async Task<SyncFailure> RefusedAsync()
    {
        var summary = await Site.Get<ISyncService>().ImportAsync(Files.Folder);
        Assert.That(summary.Succeeded, Is.False);
        return summary.Failures.Single();
    }
}
