using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>Reads the snapshot at the start, and what has changed each time a cache refresher has finished.</summary>
internal sealed class SnapshotHandler(PublishedSnapshots snapshots) :
    INotificationHandler<UmbracoApplicationStartingNotification>,
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(UmbracoApplicationStartingNotification notification)
    {
        if (notification.RuntimeLevel == RuntimeLevel.Run)
        {
            _ = snapshots.Current;
        }
    }

    public void Handle(ContentCacheRefresherNotification notification) => snapshots.ReadChanges();

    public void Handle(MediaCacheRefresherNotification notification) => snapshots.ReadChanges();

    public void Handle(ContentTypeCacheRefresherNotification notification) => snapshots.ReadChanges();

    public void Handle(DataTypeCacheRefresherNotification notification) => snapshots.ReadChanges();

    public void Handle(DomainCacheRefresherNotification notification) => snapshots.ReadChanges();

    // Core only refreshes domains then, but values are filed under the culture too.
    public void Handle(LanguageCacheRefresherNotification notification)
    {
        var payloads = (LanguageCacheRefresher.JsonPayload[])notification.MessageObject;
        if (payloads.Any(payload => payload.ChangeType
            is LanguageCacheRefresher.JsonPayload.LanguageChangeType.Remove
            or LanguageCacheRefresher.JsonPayload.LanguageChangeType.ChangeCulture))
        {
            snapshots.Note(changes => changes.Everything = true);
        }
        else
        {
            // Another language may be the default one now.
            snapshots.Note(changes => changes.Domains = true);
        }

        snapshots.ReadChanges();
    }
}
