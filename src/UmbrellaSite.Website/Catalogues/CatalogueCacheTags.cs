using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>
/// Stored pages are made from the catalogue, so each change of content evicts them; and the catalogue is forgotten first,
/// or a page could be made from the old one and stored after the eviction.
/// </summary>
internal sealed class CatalogueCacheTags(CatalogueStore store) : IWebsiteOutputCacheTagProvider, IWebsiteOutputCacheEvictionProvider
{
    private const string Tag = "umbrella-catalogue";

    /// <summary>Only pages of the site's own types are made from the catalogue.</summary>
    public IEnumerable<string> GetTags(IPublishedContent content) =>
        content.GetType().Assembly == typeof(CatalogueCacheTags).Assembly ? [Tag] : [];

    public Task<IEnumerable<string>> GetAdditionalEvictionTagsAsync(
        OutputCacheContentChangedContext context, CancellationToken cancellationToken = default)
    {
        store.Forget(context.ContentKey);
        return Task.FromResult<IEnumerable<string>>([Tag]);
    }
}
