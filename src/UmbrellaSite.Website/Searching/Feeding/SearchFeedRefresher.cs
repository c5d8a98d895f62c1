using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Notes what has changed, after the commit. Reading it is somebody else's work: whoever publishes does not wait for that.</summary>
internal sealed class SearchFeedRefresher(SearchFeed feed) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<PublicAccessCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        var changes = notification.MessageObject as ContentCacheRefresher.JsonPayload[];
        if (changes is null || changes.Any(change => change.Key is null || change.ChangeTypes.HasType(TreeChangeTypes.RefreshAll)))
        {
            feed.Note(FeedSweep.Compare);
            return;
        }

        feed.Note([.. changes.Where(change => !change.Blueprint).Select(change => change.Key!.Value)]);
    }

    public void Handle(MediaCacheRefresherNotification notification)
    {
        var changes = notification.MessageObject as MediaCacheRefresher.JsonPayload[] ?? [];
        feed.Note([.. changes.Select(change => change.Key).OfType<Guid>()]);
    }

    public void Handle(ContentTypeCacheRefresherNotification notification) => feed.Note(FeedSweep.Types);

    public void Handle(DataTypeCacheRefresherNotification notification) => feed.Note(FeedSweep.Types);

    public void Handle(DomainCacheRefresherNotification notification) => feed.Note(FeedSweep.Compare);

    public void Handle(LanguageCacheRefresherNotification notification) => feed.Note(FeedSweep.Compare);

    public void Handle(PublicAccessCacheRefresherNotification notification) => feed.Note(FeedSweep.Access);
}
