using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>What user groups may do with a single document, where that differs from what they may do everywhere.</summary>
internal sealed class DocumentPermissions(IScopeAccessor scopes)
{
    public EntityPermissionCollection Of(int documentId)
    {
        var permissions = scopes.Database().Query(
            $"""
            SELECT userGroup."id", permission."permission" FROM "umbracoUserGroup2GranularPermission" permission
            JOIN "umbracoUserGroup" userGroup ON userGroup."key" = permission."userGroupKey"
            JOIN "umbracoNode" n ON n."uniqueId" = permission."uniqueId"
            WHERE n."id" = {documentId} AND permission."context" = {DocumentGranularPermission.ContextType}
            ORDER BY permission."id"
            """,
            row => (GroupId: row.Int(0), Permission: row.String(1)));
        return new EntityPermissionCollection(permissions
            .GroupBy(entry => entry.GroupId, entry => entry.Permission)
            .Select(group => new EntityPermission(group.Key, documentId, group.ToHashSet(StringComparer.Ordinal))));
    }

    /// <summary>The document has these permissions afterwards and no others.</summary>
    public void Replace(EntityPermissionSet permissions)
    {
        scopes.Database().Execute($"""
            DELETE FROM "umbracoUserGroup2GranularPermission" WHERE "context" = {DocumentGranularPermission.ContextType}
                AND "uniqueId" IN (SELECT "uniqueId" FROM "umbracoNode" WHERE "id" = {permissions.EntityId})
            """);
        foreach (var ofGroup in permissions.PermissionsSet)
        {
            foreach (var permission in ofGroup.AssignedPermissions)
            {
                Insert(permissions.EntityId, ofGroup.UserGroupId, permission);
            }
        }
    }

    public void Assign(int documentId, string permission, IEnumerable<int> groupIds)
    {
        foreach (var groupId in groupIds.Distinct())
        {
            scopes.Database().Execute($"""
                DELETE FROM "umbracoUserGroup2GranularPermission"
                WHERE "context" = {DocumentGranularPermission.ContextType} AND "permission" = {permission}
                    AND "uniqueId" IN (SELECT "uniqueId" FROM "umbracoNode" WHERE "id" = {documentId})
                    AND "userGroupKey" IN (SELECT "key" FROM "umbracoUserGroup" WHERE "id" = {groupId})
                """);
            Insert(documentId, groupId, permission);
        }
    }

    private void Insert(int documentId, int groupId, string permission) => scopes.Database().Execute($"""
        INSERT INTO "umbracoUserGroup2GranularPermission" ("userGroupKey", "uniqueId", "permission", "context")
        SELECT userGroup."key", n."uniqueId", {permission}, {DocumentGranularPermission.ContextType}
        FROM "umbracoUserGroup" userGroup, "umbracoNode" n WHERE userGroup."id" = {groupId} AND n."id" = {documentId}
        """);
}
