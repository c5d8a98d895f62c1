using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Persistence.Caching;

namespace UmbrellaSite.Cms.Persistence.Security.UserGroups;

/// <summary>
/// Core's refresher forgets the one group that another instance of the site changed; the set that has it must go too.
/// </summary>
internal sealed class UserGroupsRefreshed(EntityCache<IUserGroup> cache)
    : INotificationHandler<UserGroupCacheRefresherNotification>
{
    public void Handle(UserGroupCacheRefresherNotification notification) => cache.Clear();
}
