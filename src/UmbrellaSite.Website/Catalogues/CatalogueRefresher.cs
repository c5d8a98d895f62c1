using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Forgets the catalogue when what it was made from has changed.</summary>
internal sealed class CatalogueRefresher(CatalogueStore store) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => store.Forget();

    public void Handle(ContentTypeCacheRefresherNotification notification) => store.Forget();

    public void Handle(DataTypeCacheRefresherNotification notification) => store.Forget();

    public void Handle(DomainCacheRefresherNotification notification) => store.Forget();

    public void Handle(LanguageCacheRefresherNotification notification) => store.Forget();
}
