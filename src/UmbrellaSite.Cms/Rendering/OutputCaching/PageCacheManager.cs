using Microsoft.AspNetCore.OutputCaching;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;

namespace UmbrellaSite.Cms.Rendering.OutputCaching;

/// <summary>Lets the site evict pages itself.</summary>
internal sealed class PageCacheManager(IOutputCacheStore store) : IWebsiteOutputCacheManager
{
    public Task EvictContentAsync(Guid contentKey, CancellationToken cancellationToken = default) =>
        EvictByTagAsync(Constants.Website.OutputCache.ContentTagPrefix + contentKey, cancellationToken);

    public Task EvictByTagAsync(string tag, CancellationToken cancellationToken = default) =>
        store.EvictByTagAsync(tag, cancellationToken).AsTask();

    public Task EvictAllAsync(CancellationToken cancellationToken = default) =>
        EvictByTagAsync(Constants.Website.OutputCache.AllContentTag, cancellationToken);
}
