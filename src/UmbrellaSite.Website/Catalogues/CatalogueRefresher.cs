using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Forgets the catalogue when what it was made from has changed.</summary>
internal sealed class CatalogueRefresher(CatalogueStore store) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        var changes = notification.MessageObject as ContentCacheRefresher.JsonPayload[];
        if (changes is null || changes.Any(change => change.Key is null || change.ChangeTypes.HasType(TreeChangeTypes.RefreshAll)))
        {
            store.ForgetEverything();
            return;
        }

        foreach (var change in changes)
        {
            store.Forget(change.Key!.Value);
        }
    }

    public void Handle(ContentTypeCacheRefresherNotification notification) => store.ForgetEverything();

    public void Handle(DataTypeCacheRefresherNotification notification) => store.ForgetEverything();

    public void Handle(DomainCacheRefresherNotification notification) => store.ForgetEverything();

    public void Handle(LanguageCacheRefresherNotification notification) => store.ForgetEverything();
}
