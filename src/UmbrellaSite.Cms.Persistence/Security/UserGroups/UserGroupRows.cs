using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.UserGroups;

/// <summary>Reads all user groups with their sections, languages and permissions, one statement for each table.</summary>
internal sealed class UserGroupRows(ISqlDatabase database, IShortStringHelper strings)
{
    public List<IUserGroup> Load()
    {
        var groups = database.Query(
            $"""
            SELECT g."id", g."key", g."userGroupAlias", g."userGroupName", g."description", g."icon", g."createDate",
                g."updateDate", g."hasAccessToAllLanguages", g."startContentId", g."startMediaId",
                (SELECT COUNT(*) FROM "umbracoUser2UserGroup" u WHERE u."userGroupId" = g."id")
            FROM "umbracoUserGroup" g ORDER BY g."id"
            """,
            Build);
        AddSections(groups.ToDictionary(group => group.Id));
        AddPermissions(groups.ToDictionary(group => group.Key));
        groups.ForEach(group => group.ResetDirtyProperties(false));
        return [.. groups];
    }

    private UserGroup Build(Row row) => new(strings, row.Int(11), row.String(2), row.String(3), row.StringOrNull(5))
    {
        Id = row.Int(0),
        Key = row.Guid(1),
        Description = row.StringOrNull(4),
        CreateDate = row.UtcDate(6),
        UpdateDate = row.UtcDate(7),
        HasAccessToAllLanguages = row.Bool(8),
        StartContentId = row.IntOrNull(9),
        StartMediaId = row.IntOrNull(10),
    };

    private void AddSections(Dictionary<int, UserGroup> groups)
    {
        database.ForEach(
            $"""SELECT "userGroupId", "app" FROM "umbracoUserGroup2App" ORDER BY "userGroupId", "app" """,
            row => groups[row.Int(0)].AddAllowedSection(row.String(1)));
        database.ForEach(
            $"""SELECT "userGroupId", "languageId" FROM "umbracoUserGroup2Language" ORDER BY "userGroupId", "languageId" """,
            row => groups[row.Int(0)].AddAllowedLanguage(row.Int(1)));
    }

    private void AddPermissions(Dictionary<Guid, UserGroup> groups)
    {
        database.ForEach(
            $"""SELECT "userGroupKey", "permission" FROM "umbracoUserGroup2Permission" ORDER BY "id" """,
            row => groups[row.Guid(0)].Permissions.Add(row.String(1)));
        database.ForEach(
            $"""
            SELECT "userGroupKey", "uniqueId", "context", "permission"
            FROM "umbracoUserGroup2GranularPermission" ORDER BY "id"
            """,
            row => groups[row.Guid(0)].GranularPermissions.Add(Granular(row.GuidOrNull(1), row.String(2), row.String(3))));
    }

    private static IGranularPermission Granular(Guid? key, string context, string permission) => (key, context) switch
    {
        ({ } node, DocumentGranularPermission.ContextType) =>
            new DocumentGranularPermission { Key = node, Permission = permission },
        ({ } node, DocumentPropertyValueGranularPermission.ContextType) =>
            new DocumentPropertyValueGranularPermission { Key = node, Permission = permission },
        _ => new UnknownTypeGranularPermission { Context = context, Permission = permission },
    };
}
