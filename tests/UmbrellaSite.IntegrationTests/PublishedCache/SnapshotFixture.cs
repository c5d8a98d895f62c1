using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Rendering;

namespace UmbrellaSite.IntegrationTests.PublishedCache;

/// <summary>A site with a type of page, for all tests of a class.</summary>
internal abstract class SnapshotFixture
{
    protected PageSite Site { get; private set; } = null!;

    protected IPublishedContentCache Cache => Site.Get<IPublishedContentCache>();

    protected IContentService Content => Site.Get<IContentService>();

    [OneTimeSetUp]
    public async Task StartAsync() => Site = await PageSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();

    protected string? Text(IContent document) => (string?)Cache.GetById(document.Key)!.GetProperty("text")!.GetValue();
}
