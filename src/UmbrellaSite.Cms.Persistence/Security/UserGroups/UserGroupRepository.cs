using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.UserGroups;

/// <summary>
/// The groups of back office users. There are few, and each request of the back office asks for some of them, so they are
/// kept in memory as one set.
/// </summary>
internal sealed class UserGroupRepository(
    IScopeAccessor scopes,
    SecurityCaches caches,
    IShortStringHelper strings,
    GranularPermissions granularPermissions) : IUserGroupRepository
{
    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "\"id\"",
        ["Key"] = "\"key\"",
        ["Alias"] = "\"userGroupAlias\"",
        ["Name"] = "\"userGroupName\"",
        ["Description"] = "\"description\"",
        ["Icon"] = "\"icon\"",
        ["CreateDate"] = "\"createDate\"",
        ["UpdateDate"] = "\"updateDate\"",
        ["StartContentId"] = "\"startContentId\"",
        ["StartMediaId"] = "\"startMediaId\"",
        ["HasAccessToAllLanguages"] = "\"hasAccessToAllLanguages\"",
    };

    private readonly UserGroupCopy _copy = new(strings);

    private ISqlDatabase Database => scopes.Database();

    private EntitySet<IUserGroup> All => caches.Groups.All(() => new UserGroupRows(Database, strings).Load());

    public IUserGroup? Get(int id) => _copy.Of(All.Find(id));

    public IUserGroup? Get(string alias) => _copy.Of(
        All.Items.FirstOrDefault(group => group.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase)));

    public IEnumerable<IUserGroup> GetMany(params int[]? ids) =>
        Copies(ids is null or [] ? All.Items : All.Items.Where(group => ids.Contains(group.Id)));

    public IEnumerable<IUserGroup> Get(IQuery<IUserGroup> query)
    {
        var ids = Database
            .Query($"""SELECT "id" FROM "umbracoUserGroup" WHERE {Condition(query)}""", row => row.Int(0))
            .ToHashSet();
        return Copies(All.Items.Where(group => ids.Contains(group.Id)));
    }

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias) => Copies(All.Items.Where(group =>
        group.AllowedSections.Contains(sectionAlias, StringComparer.OrdinalIgnoreCase)));

    public bool Exists(int id) => All.Find(id) is not null;

    public int Count(IQuery<IUserGroup>? query) =>
        Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoUserGroup" WHERE {Condition(query)}""");

    public void Save(IUserGroup entity)
    {
        new UserGroupWriter(Database).Save(entity);
        caches.GroupsChanged();
    }

    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        var writer = new UserGroupWriter(Database);
        writer.Save(userGroup);
        if (userIds is not null)
        {
            writer.ReplaceUsers(userGroup.Id, userIds);
        }

        caches.GroupsChanged();
    }

    public void Delete(IUserGroup entity)
    {
        new UserGroupWriter(Database).Delete(entity);
        caches.GroupsChanged();
    }

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds) =>
        granularPermissions.Find(groupIds, entityIds);

    public EntityPermissionCollection GetPermissions(
        IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var permissions = granularPermissions.Find([.. groups.Select(group => group.Id)], nodeIds);
        if (!fallbackToDefaultPermissions)
        {
            return permissions;
        }

        // Without nodes asked for, those that some group has permissions of its own on. The set keeps what is in it
        // already, so a group's defaults count only where it has nothing of its own.
        var nodes = nodeIds.Length > 0 ? nodeIds : [.. permissions.Select(permission => permission.EntityId).Distinct()];
        foreach (var group in groups)
        {
            foreach (var node in nodes)
            {
                permissions.Add(new EntityPermission(group.Id, node, group.Permissions, isDefaultPermissions: true));
            }
        }

        return permissions;
    }

    public void ReplaceGroupPermissions(int groupId, ISet<string> permissions, params int[] entityIds) =>
        granularPermissions.Replace(groupId, permissions, entityIds);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds) =>
        granularPermissions.Assign(groupId, permission, entityIds);

    private SqlBuilder Condition(IQuery<IUserGroup>? query) =>
        query.ToSql(Columns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1");

    private List<IUserGroup> Copies(IEnumerable<IUserGroup> groups) => [.. groups.Select(group => _copy.Of(group)!)];
}
