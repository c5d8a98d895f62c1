using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>
/// What content objects ask while they are read. Resolved late where a service itself is built on the published cache.
/// </summary>
internal sealed class PublishedItemServices(
    IServiceProvider services,
    IVariationContextAccessor variationContext,
    IPropertyRenderingContextAccessor renderingContext,
    ElementsCache elements,
    PublishedSnapshots snapshots,
    ContentReads reads)
{
    private readonly Lazy<IPublishStatusQueryService> _publishStatus = new(services.GetRequiredService<IPublishStatusQueryService>);
    private readonly Lazy<IDocumentUrlService> _urls = new(services.GetRequiredService<IDocumentUrlService>);
    private readonly Lazy<IDocumentNavigationQueryService> _documents = new(services.GetRequiredService<IDocumentNavigationQueryService>);
    private readonly Lazy<IMediaNavigationQueryService> _media = new(services.GetRequiredService<IMediaNavigationQueryService>);
    private readonly Lazy<IPublishedContentStatusFilteringService> _documentFilter = new(services.GetRequiredService<IPublishedContentStatusFilteringService>);
    private readonly Lazy<IPublishedMediaStatusFilteringService> _mediaFilter = new(services.GetRequiredService<IPublishedMediaStatusFilteringService>);

    public IVariationContextAccessor VariationContext => variationContext;

    public string CurrentCulture => variationContext.VariationContext?.Culture ?? string.Empty;

    public IPublishStatusQueryService PublishStatus => _publishStatus.Value;

    /// <summary>
    /// Values that depend on other content hold as long as this stamp stays the same for the reader: the same snapshot,
    /// and nothing cleared since.
    /// </summary>
    public long ElementsStamp => ((long)snapshots.Current.Version << 32) | (uint)elements.Generation;

    public ContentReads Reads => reads;

    public Fallback Fallback => renderingContext.PropertyRenderingContext?.Fallback ?? default;

    public string? UrlSegment(Guid key, string culture, bool isDraft) =>
        _urls.Value.IsInitialized ? _urls.Value.GetUrlSegment(key, culture, isDraft) : null;

    public INavigationQueryService Navigation(PublishedItemType itemType) =>
        itemType == PublishedItemType.Media ? _media.Value : _documents.Value;

    public IPublishedStatusFilteringService StatusFilter(PublishedItemType itemType) =>
        itemType == PublishedItemType.Media ? _mediaFilter.Value : _documentFilter.Value;
}
