using Umbraco.Cms.Core.Models.Membership;
using UmbrellaSite.Cms.Persistence.Caching;

namespace UmbrellaSite.Cms.Persistence.Security;

/// <summary>Users and groups in memory. A user carries a copy of its groups, and a group counts its users.</summary>
internal sealed class SecurityCaches(EntityCache<IUser> users, EntityCache<IUserGroup> groups)
{
    public EntityCache<IUser> Users => users;

    public EntityCache<IUserGroup> Groups => groups;

    public void GroupsChanged()
    {
        groups.Changed();
        users.Changed();
    }
}
