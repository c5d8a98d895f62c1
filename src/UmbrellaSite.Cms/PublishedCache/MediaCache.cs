using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>What templates ask for media items; a preview shows the same ones.</summary>
internal sealed class MediaCache(MediaCacheService media) : IPublishedMediaCache
{
    public IPublishedContent? GetById(bool preview, int contentId) => media.Find(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => media.Find(contentId);

    public IPublishedContent? GetById(int contentId) => media.Find(contentId);

    public IPublishedContent? GetById(Guid contentId) => media.Find(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => media.GetByIdAsync(id);

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => media.GetByKeyAsync(key);
}
