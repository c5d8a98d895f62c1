using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Persistence.Caching;

namespace UmbrellaSite.Cms.Persistence.Linking.Relations;

/// <summary>
/// Core's refresher forgets the one type that another instance of the site changed; the set that has it must go too.
/// </summary>
internal sealed class RelationTypesRefreshed(EntityCache<IRelationType> cache)
    : INotificationHandler<RelationTypeCacheRefresherNotification>
{
    public void Handle(RelationTypeCacheRefresherNotification notification) => cache.Clear();
}
