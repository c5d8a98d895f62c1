using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>Three pages, one below the other, that have been imported once.</summary>
internal abstract class ImportedChangesFixture
{
    protected static Guid Home { get; } = Guid.NewGuid();

    protected static Guid About { get; } = Guid.NewGuid();

    protected static Guid Team { get; } = Guid.NewGuid();

    protected TestSite Site { get; private set; } = null!;

    protected SyncFiles Files { get; private set; } = null!;

    protected IContentService Documents => Site.Get<IContentService>();

    [SetUp]
    public async Task ImportThreePages()
    {
        Site = await TestSite.StartAsync();
        Files = new SyncFiles();
        Files.ContentType("page", properties: ["title", "text"]);
        Files.Content("home", Home, "page", properties: "<title><Value>Home</Value></title>");
        Files.Content("about", About, "page", Home);
        Files.Content("team", Team, "page", About);
        await ImportAsync();
    }

    [TearDown]
    public async Task StopSite()
    {
        await Site.DisposeAsync();
        Files.Dispose();
    }

    protected async Task<IReadOnlyList<SyncChange>> ImportAsync()
    {
        var summary = await Site.Get<ISyncService>().ImportAsync(Files.Folder);
        Assert.That(summary.Failures, Is.Empty);
        return summary.Changes;
    }
}
