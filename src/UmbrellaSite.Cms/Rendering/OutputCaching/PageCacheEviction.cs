using Microsoft.AspNetCore.OutputCaching;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.PublishedCache;

namespace UmbrellaSite.Cms.Rendering.OutputCaching;

/// <summary>
/// Evicts stored pages: those that have looked at content which changed in itself, and all of them when something changed
/// that also shows where nobody has looked (a name, a place in the tree, a type, a text of the dictionary, a rule of access).
/// </summary>
internal sealed class PageCacheEviction(IOutputCacheStore store, IEnumerable<IWebsiteOutputCacheEvictionProvider> providers) :
    INotificationAsyncHandler<ContentCacheRefresherNotification>,
    INotificationAsyncHandler<DictionaryCacheRefresherNotification>,
    INotificationAsyncHandler<TemplateCacheRefresherNotification>,
    INotificationAsyncHandler<ContentTypeCacheRefresherNotification>,
    INotificationAsyncHandler<DataTypeCacheRefresherNotification>,
    INotificationAsyncHandler<LanguageCacheRefresherNotification>,
    INotificationAsyncHandler<PublicAccessCacheRefresherNotification>
{
    public void Evict(SnapshotDifference difference)
    {
        foreach (var tag in Tags(difference))
        {
            store.EvictByTagAsync(tag, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        }
    }

    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        foreach (var change in Changes(notification))
        {
            foreach (var provider in providers)
            {
                foreach (var tag in await provider.GetAdditionalEvictionTagsAsync(change, cancellationToken))
                {
                    await store.EvictByTagAsync(tag, cancellationToken);
                }
            }
        }
    }

    public Task HandleAsync(DictionaryCacheRefresherNotification notification, CancellationToken cancellationToken) => EvictAllAsync(cancellationToken);

    public Task HandleAsync(TemplateCacheRefresherNotification notification, CancellationToken cancellationToken) => EvictAllAsync(cancellationToken);

    public Task HandleAsync(ContentTypeCacheRefresherNotification notification, CancellationToken cancellationToken) => EvictAllAsync(cancellationToken);

    public Task HandleAsync(DataTypeCacheRefresherNotification notification, CancellationToken cancellationToken) => EvictAllAsync(cancellationToken);

    public Task HandleAsync(LanguageCacheRefresherNotification notification, CancellationToken cancellationToken) => EvictAllAsync(cancellationToken);

    public Task HandleAsync(PublicAccessCacheRefresherNotification notification, CancellationToken cancellationToken) => EvictAllAsync(cancellationToken);

    private static IEnumerable<string> Tags(SnapshotDifference difference) => difference.Structure
        ? [Constants.Website.OutputCache.AllContentTag]
        : [PageCacheTags.WideReads, .. difference.Contents.Select(PageCacheTags.Read)];

    private static IEnumerable<OutputCacheContentChangedContext> Changes(ContentCacheRefresherNotification notification) =>
        ((notification.MessageObject as ContentCacheRefresher.JsonPayload[]) ?? [])
        .Where(payload => !payload.Blueprint && payload.Key is not null)
        .Select(payload => new OutputCacheContentChangedContext(
            payload.Id,
            payload.Key!.Value,
            payload.PublishedCultures ?? [],
            payload.UnpublishedCultures ?? []));

    private Task EvictAllAsync(CancellationToken cancellationToken) =>
        store.EvictByTagAsync(Constants.Website.OutputCache.AllContentTag, cancellationToken).AsTask();
}
