using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.PublishedCache;

namespace UmbrellaSite.Cms.Rendering.OutputCaching;

/// <summary>Lets the eviction hear of new snapshots before the first page is stored.</summary>
internal sealed class PageCacheEvictionStart(PublishedSnapshots snapshots, PageCacheEviction eviction)
    : INotificationHandler<UmbracoApplicationStartingNotification>
{
    public void Handle(UmbracoApplicationStartingNotification notification) => snapshots.WhenChanged(eviction.Evict);
}
