using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>What templates and routing ask for documents.</summary>
internal sealed class DocumentCache(DocumentCacheService documents) : IPublishedContentCache
{
    public IPublishedContent? GetById(bool preview, int contentId) => documents.Find(contentId, preview);

    public IPublishedContent? GetById(bool preview, Guid contentId) => documents.Find(contentId, preview);

    public IPublishedContent? GetById(int contentId) => documents.Find(contentId, null);

    public IPublishedContent? GetById(Guid contentId) => documents.Find(contentId, null);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => documents.GetByIdAsync(id, preview);

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => documents.GetByKeyAsync(key, preview);
}
