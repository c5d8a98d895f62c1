using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.UserGroups;

/// <summary>
/// What groups may do on single documents: where a group has an entry for a document, it takes the place of the group's
/// own permissions, for the document and everything below it that has no entry.
/// </summary>
internal sealed class GranularPermissions(IScopeAccessor scopes, SecurityCaches caches)
{
    private ISqlDatabase Database => scopes.Database();

    /// <summary>What the groups have entered on these nodes; on every node when none is given.</summary>
    public EntityPermissionCollection Find(int[] groupIds, int[] nodeIds)
    {
        var groups = SqlBuilder.Of($"""g."id" IN ({groupIds})""");
        return nodeIds.Length == 0
            ? Find(groups)
            : [.. nodeIds.Distinct()
                .Chunk(SqlLimits.ParametersInList)
                .SelectMany(batch => Find(SqlBuilder.Of($"""{groups} AND n."id" IN ({batch})""")))];
    }

    /// <summary>What any group has entered on the node.</summary>
    public EntityPermissionCollection Find(int nodeId) => Find(SqlBuilder.Of($"""n."id" = {nodeId}"""));

    /// <summary>Replaces what the group has entered on each node by the same permissions.</summary>
    public void Replace(int groupId, IEnumerable<string> permissions, IEnumerable<int> nodeIds)
    {
        var wanted = permissions.ToArray();
        foreach (var nodeId in nodeIds)
        {
            Database.Execute($"""
                DELETE FROM "umbracoUserGroup2GranularPermission"
                WHERE "context" = {DocumentGranularPermission.ContextType}
                    AND "userGroupKey" IN (SELECT "key" FROM "umbracoUserGroup" WHERE "id" = {groupId})
                    AND "uniqueId" IN (SELECT "uniqueId" FROM "umbracoNode" WHERE "id" = {nodeId})
                """);
            Insert(groupId, nodeId, wanted);
        }

        caches.GroupsChanged();
    }

    /// <summary>Replaces what every group has entered on the node.</summary>
    public void Replace(EntityPermissionSet permissions)
    {
        Database.Execute($"""
            DELETE FROM "umbracoUserGroup2GranularPermission"
            WHERE "context" = {DocumentGranularPermission.ContextType}
                AND "uniqueId" IN (SELECT "uniqueId" FROM "umbracoNode" WHERE "id" = {permissions.EntityId})
            """);
        foreach (var ofGroup in permissions.PermissionsSet)
        {
            Insert(ofGroup.UserGroupId, permissions.EntityId, ofGroup.AssignedPermissions);
        }

        caches.GroupsChanged();
    }

    /// <summary>Adds a permission to what the group has entered on each node.</summary>
    public void Assign(int groupId, string permission, IEnumerable<int> nodeIds)
    {
        foreach (var nodeId in nodeIds)
        {
            Database.Execute($"""
                DELETE FROM "umbracoUserGroup2GranularPermission"
                WHERE "context" = {DocumentGranularPermission.ContextType}
                    AND "userGroupKey" IN (SELECT "key" FROM "umbracoUserGroup" WHERE "id" = {groupId})
                    AND "uniqueId" IN (SELECT "uniqueId" FROM "umbracoNode" WHERE "id" = {nodeId})
                    AND "permission" = {permission}
                """);
            Insert(groupId, nodeId, [permission]);
        }

        caches.GroupsChanged();
    }

    /// <summary>Adds a permission to what each of the groups has entered on the node.</summary>
    public void AssignToGroups(int nodeId, string permission, IEnumerable<int> groupIds)
    {
        foreach (var groupId in groupIds)
        {
            Assign(groupId, permission, [nodeId]);
        }
    }

    private void Insert(int groupId, int nodeId, IEnumerable<string> permissions)
    {
        foreach (var permission in permissions)
        {
            Database.Execute($"""
                INSERT INTO "umbracoUserGroup2GranularPermission" ("userGroupKey", "uniqueId", "context", "permission")
                SELECT g."key", n."uniqueId", {DocumentGranularPermission.ContextType}, {permission}
                FROM "umbracoUserGroup" g, "umbracoNode" n
                WHERE g."id" = {groupId} AND n."id" = {nodeId}
                """);
        }
    }

    private EntityPermissionCollection Find(SqlBuilder condition)
    {
        var rows = Database.Query(
            $"""
            SELECT g."id", n."id", p."permission"
            FROM "umbracoUserGroup2GranularPermission" p
            JOIN "umbracoUserGroup" g ON g."key" = p."userGroupKey"
            JOIN "umbracoNode" n ON n."uniqueId" = p."uniqueId"
            WHERE p."context" = {DocumentGranularPermission.ContextType} AND {condition}
            ORDER BY p."id"
            """,
            row => (Group: row.Int(0), Node: row.Int(1), Permission: row.String(2)));
        return [.. rows
            .GroupBy(row => (row.Group, row.Node))
            .OrderBy(entry => entry.Key.Node)
            .Select(entry => new EntityPermission(
                entry.Key.Group,
                entry.Key.Node,
                entry.Select(row => row.Permission).ToHashSet(StringComparer.Ordinal)))];
    }
}
