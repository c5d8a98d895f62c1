using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.UserGroups;

/// <summary>Writes a group with everything it allows; what belongs to it is replaced as a whole.</summary>
internal sealed class UserGroupWriter(ISqlDatabase database)
{
    public void Save(IUserGroup group)
    {
        if (group.HasIdentity)
        {
            group.UpdatingEntity();
            Update(group);
            Clear(group);
        }
        else
        {
            group.AddingEntity();
            group.Id = Insert(group);
        }

        AddSections(group);
        AddPermissions(group);
        group.ResetDirtyProperties();
    }

    public void ReplaceUsers(int groupId, IEnumerable<int> userIds)
    {
        database.Execute($"""DELETE FROM "umbracoUser2UserGroup" WHERE "userGroupId" = {groupId}""");
        foreach (var userId in userIds.Distinct())
        {
            database.Execute(
                $"""INSERT INTO "umbracoUser2UserGroup" ("userId", "userGroupId") VALUES ({userId}, {groupId})""");
        }
    }

    public void Delete(IUserGroup group)
    {
        database.Execute($"""DELETE FROM "umbracoUser2UserGroup" WHERE "userGroupId" = {group.Id}""");
        Clear(group);
        database.Execute($"""DELETE FROM "umbracoUserGroup" WHERE "id" = {group.Id}""");
    }

    private int Insert(IUserGroup group) => database.Insert("umbracoUserGroup", "id", SqlBuilder.Of($"""
        ("key", "userGroupAlias", "userGroupName", "description", "icon", "createDate", "updateDate",
            "hasAccessToAllLanguages", "startContentId", "startMediaId")
        VALUES ({group.Key}, {group.Alias}, {group.Name ?? string.Empty}, {group.Description}, {group.Icon},
            {group.CreateDate}, {group.UpdateDate}, {group.HasAccessToAllLanguages}, {group.StartContentId},
            {group.StartMediaId})
        """));

    private void Update(IUserGroup group) => database.Execute($"""
        UPDATE "umbracoUserGroup"
        SET "userGroupAlias" = {group.Alias}, "userGroupName" = {group.Name ?? string.Empty},
            "description" = {group.Description}, "icon" = {group.Icon}, "createDate" = {group.CreateDate},
            "updateDate" = {group.UpdateDate}, "hasAccessToAllLanguages" = {group.HasAccessToAllLanguages},
            "startContentId" = {group.StartContentId}, "startMediaId" = {group.StartMediaId}
        WHERE "id" = {group.Id}
        """);

    private void Clear(IUserGroup group)
    {
        database.Execute($"""DELETE FROM "umbracoUserGroup2App" WHERE "userGroupId" = {group.Id}""");
        database.Execute($"""DELETE FROM "umbracoUserGroup2Language" WHERE "userGroupId" = {group.Id}""");
        database.Execute($"""DELETE FROM "umbracoUserGroup2Permission" WHERE "userGroupKey" = {group.Key}""");
        database.Execute($"""DELETE FROM "umbracoUserGroup2GranularPermission" WHERE "userGroupKey" = {group.Key}""");
    }

    private void AddSections(IUserGroup group)
    {
        foreach (var section in group.AllowedSections.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            database.Execute(
                $"""INSERT INTO "umbracoUserGroup2App" ("userGroupId", "app") VALUES ({group.Id}, {section})""");
        }

        foreach (var language in group.AllowedLanguages.Distinct())
        {
            database.Execute(
                $"""INSERT INTO "umbracoUserGroup2Language" ("userGroupId", "languageId") VALUES ({group.Id}, {language})""");
        }
    }

    private void AddPermissions(IUserGroup group)
    {
        foreach (var permission in group.Permissions)
        {
            database.Execute($"""
                INSERT INTO "umbracoUserGroup2Permission" ("userGroupKey", "permission") VALUES ({group.Key}, {permission})
                """);
        }

        foreach (var permission in group.GranularPermissions)
        {
            database.Execute($"""
                INSERT INTO "umbracoUserGroup2GranularPermission" ("userGroupKey", "uniqueId", "context", "permission")
                VALUES ({group.Key}, {(permission as INodeGranularPermission)?.Key}, {permission.Context},
                    {permission.Permission})
                """);
        }
    }
}
