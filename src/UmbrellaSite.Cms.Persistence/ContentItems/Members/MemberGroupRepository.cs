using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Member groups, called roles where members are assigned to them. They are few and kept in memory.</summary>
internal sealed class MemberGroupRepository(
    IScopeAccessor scopes,
    EntityCache<IMemberGroup> cache,
    MemberGroupAssignments assignments,
    IEventMessagesFactory messages,
    TimeProvider clock) : IMemberGroupRepository
{
    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "\"id\"",
        ["Key"] = "\"uniqueId\"",
        ["Name"] = "\"text\"",
        ["CreatorId"] = "\"nodeUser\"",
        ["CreateDate"] = "\"createDate\"",
    };

    private EntitySet<IMemberGroup> All => cache.All(() => Load(null));

    public IMemberGroup? Get(int id) => EntitySet<IMemberGroup>.Copy(All.Find(id));

    public IMemberGroup? Get(Guid uniqueId) => EntitySet<IMemberGroup>.Copy(All.Find(uniqueId));

    public IMemberGroup? GetByName(string? name) => EntitySet<IMemberGroup>.Copy(Named(name));

    public IEnumerable<IMemberGroup> GetMany(params int[]? ids) => Copies(
        ids is { Length: > 0 } ? All.Items.Where(group => ids.Contains(group.Id)) : All.Items);

    public bool Exists(int id) => All.Find(id) is not null;

    public IEnumerable<IMemberGroup> Get(IQuery<IMemberGroup> query) => Load(query.ToSql(Columns, scopes.Database().Dialect));

    public int Count(IQuery<IMemberGroup>? query) => Load(query.ToSql(Columns, scopes.Database().Dialect)).Count;

    public IMemberGroup? CreateIfNotExists(string roleName)
    {
        if (Named(roleName) is not null)
        {
            return null;
        }

        var group = new MemberGroup { Name = roleName };
        return SaveWithNotifications([group]) ? group : null;
    }

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(int memberId) => Copies(Known(assignments.GroupsOf(memberId)));

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(string? username) =>
        string.IsNullOrEmpty(username) ? [] : Copies(Known(assignments.GroupsOf(username)));

    public void ReplaceRoles(int[] memberIds, string[] roleNames)
    {
        if (EnsureRoles(roleNames) is { } groups)
        {
            assignments.RemoveAll(memberIds);
            assignments.Add(memberIds, groups);
        }
    }

    public void AssignRoles(int[] memberIds, string[] roleNames)
    {
        if (EnsureRoles(roleNames) is { } groups)
        {
            assignments.Add(memberIds, groups);
        }
    }

    public void DissociateRoles(int[] memberIds, string[] roleNames) =>
        assignments.Remove(memberIds, roleNames.Select(Named).WhereNotNull().Select(group => group.Id).ToList());

    public void Save(IMemberGroup entity)
    {
        if (entity.HasIdentity)
        {
            scopes.Database().Execute($"""
                UPDATE "umbracoNode" SET "text" = {entity.Name}, "uniqueId" = {entity.Key}, "nodeUser" = {NodeWriter.UserId(entity.CreatorId)}
                WHERE "id" = {entity.Id}
                """);
        }
        else
        {
            Insert(entity);
        }

        entity.ResetDirtyProperties();
        cache.Changed();
    }

    public void Delete(IMemberGroup entity)
    {
        assignments.RemoveGroup(entity.Id);
        SqlBuilder[] statements =
        [
            $"""DELETE FROM "umbracoUser2NodeNotify" WHERE "nodeId" = {entity.Id}""",
            $"""DELETE FROM "umbracoUserGroup2GranularPermission" WHERE "uniqueId" = {entity.Key}""",
            $"""DELETE FROM "umbracoRelation" WHERE "parentId" = {entity.Id} OR "childId" = {entity.Id}""",
            $"""DELETE FROM "umbracoNode" WHERE "id" = {entity.Id}""",
        ];
        foreach (var statement in statements)
        {
            scopes.Database().Execute(statement);
        }

        entity.DeleteDate = clock.GetUtcNow().UtcDateTime;
        cache.Changed();
    }

    private static IEnumerable<IMemberGroup> Copies(IEnumerable<IMemberGroup> groups) =>
        groups.Select(group => EntitySet<IMemberGroup>.Copy(group)!).ToList();

    private IMemberGroup? Named(string? name) => All.Items.FirstOrDefault(group => group.Name.InvariantEquals(name));

    private IEnumerable<IMemberGroup> Known(IEnumerable<int> ids) => ids.Select(All.Find).WhereNotNull();

    /// <summary>The ids of the roles, which are created where missing; null when a listener refused that.</summary>
    private IReadOnlyList<int>? EnsureRoles(string[] roleNames)
    {
        var names = roleNames.Distinct(StringComparer.InvariantCultureIgnoreCase).ToList();
        var missing = names.Where(name => Named(name) is null).Select(name => new MemberGroup { Name = name }).ToList();
        return missing.Count > 0 && !SaveWithNotifications(missing) ? null : names.Select(name => Named(name)!.Id).ToList();
    }

    private bool SaveWithNotifications(IReadOnlyCollection<IMemberGroup> groups)
    {
        var notifications = scopes.RequiredScope().Notifications;
        var saving = new MemberGroupSavingNotification(groups, messages.Get());
        if (notifications.PublishCancelable(saving))
        {
            return false;
        }

        foreach (var group in groups)
        {
            Save(group);
        }

        notifications.Publish(new MemberGroupSavedNotification(groups, messages.Get()).WithStateFrom(saving));
        return true;
    }

    private void Insert(IMemberGroup group)
    {
        group.AddingEntity();
        group.Id = scopes.Database().Insert("umbracoNode", "id", $"""
            ("uniqueId", "parentId", "level", "path", "sortOrder", "trashed", "nodeUser", "text", "nodeObjectType", "createDate")
            VALUES ({group.Key}, {Constants.System.Root}, {0}, {Constants.System.RootString}, {0}, {false},
                {NodeWriter.UserId(group.CreatorId)}, {group.Name}, {Constants.ObjectTypes.MemberGroup}, {group.CreateDate})
            """);
        var path = $"{Constants.System.RootString},{group.Id.ToString(CultureInfo.InvariantCulture)}";
        scopes.Database().Execute($"""UPDATE "umbracoNode" SET "path" = {path} WHERE "id" = {group.Id}""");
    }

    private List<IMemberGroup> Load(SqlBuilder? condition)
    {
        var sql = SqlBuilder.Of($"""
            SELECT "id", "uniqueId", "text", "nodeUser", "createDate" FROM "umbracoNode"
            WHERE "nodeObjectType" = {Constants.ObjectTypes.MemberGroup}
            """);
        sql.AppendIf(condition is not null, $" AND ({condition ?? new SqlBuilder()})").Append(SqlBuilder.Raw(" ORDER BY \"id\""));
        return scopes.Database().Query<IMemberGroup>(sql, Read);
    }

    private static MemberGroup Read(Row row)
    {
        var group = new MemberGroup
        {
            Id = row.Int(0),
            Key = row.Guid(1),
            Name = row.StringOrNull(2),
            CreatorId = row.IntOrNull(3) ?? Constants.Security.UnknownUserId,
            CreateDate = row.UtcDate(4),
            UpdateDate = row.UtcDate(4),
        };
        group.ResetDirtyProperties(false);
        return group;
    }
}
