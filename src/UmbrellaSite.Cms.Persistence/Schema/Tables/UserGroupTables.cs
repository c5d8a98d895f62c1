namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>User groups, their permissions, and what users may see of the tree.</summary>
internal static class UserGroupTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("umbracoUserGroup", UserGroup)
        .Table("umbracoUserGroup2App", UserGroupToApp)
        .Table("umbracoUserGroup2Language", UserGroupToLanguage)
        .Table("umbracoUserGroup2Permission", UserGroupToPermission)
        .Table("umbracoUserGroup2GranularPermission", UserGroupToGranularPermission)
        .Table("umbracoUser2UserGroup", UserToUserGroup)
        .Table("umbracoUser2NodeNotify", UserToNodeNotify)
        .Table("umbracoUserStartNode", UserStartNode);

    private static void UserGroup(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("key");
        table.Text("userGroupAlias", 200);
        table.Text("userGroupName", 200);
        table.Text("description", 255).Optional();
        table.Text("userGroupDefaultPermissions", 255).Optional();
        table.Date("createDate").DefaultsToNow();
        table.Date("updateDate").DefaultsToNow();
        table.Text("icon", 255).Optional();
        table.Bool("hasAccessToAllLanguages");
        table.Int("startContentId").Optional().References("umbracoNode", "id", name: "FK_startContentId_umbracoNode_id");
        table.Int("startMediaId").Optional().References("umbracoNode", "id", name: "FK_startMediaId_umbracoNode_id");
        table.Unique("IX_umbracoUserGroup_userGroupName", "userGroupName");
        table.Unique("IX_umbracoUserGroup_userGroupAlias", "userGroupAlias");
        table.Unique("IX_umbracoUserGroup_userGroupKey", "key");
    }

    private static void UserGroupToApp(TableDefinition table)
    {
        table.Int("userGroupId").References("umbracoUserGroup", "id");
        table.Text("app", 50);
        table.PrimaryKey("userGroupId", "app");
    }

    private static void UserGroupToLanguage(TableDefinition table)
    {
        table.Int("userGroupId").References("umbracoUserGroup", "id", cascade: true);
        table.Int("languageId").References("umbracoLanguage", "id", cascade: true);
        table.PrimaryKey("userGroupId", "languageId");
    }

    private static void UserGroupToPermission(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("userGroupKey").References("umbracoUserGroup", "key");
        table.Text("permission", 255);
        table.Index("IX_umbracoUserGroup2Permission_userGroupKey", "userGroupKey");
    }

    private static void UserGroupToGranularPermission(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("userGroupKey").References("umbracoUserGroup", "key");
        table.Guid("uniqueId").Optional().References("umbracoNode", "uniqueId");
        table.Text("permission", 255);
        table.Text("context", 255);
        table.Index("IX_umbracoUserGroup2GranularPermissionDto_UniqueId", "uniqueId");
        table.Index("IX_umbracoUserGroup2GranularPermissionDto_UserGroupKey_UniqueId", "userGroupKey");
    }

    private static void UserToUserGroup(TableDefinition table)
    {
        table.Int("userId").References("umbracoUser", "id");
        table.Int("userGroupId").References("umbracoUserGroup", "id");
        table.PrimaryKey("userId", "userGroupId");
    }

    private static void UserToNodeNotify(TableDefinition table)
    {
        table.Int("userId").References("umbracoUser", "id");
        table.Int("nodeId").References("umbracoNode", "id");
        table.Text("action", 255);
        table.PrimaryKey("userId", "nodeId", "action");
    }

    private static void UserStartNode(TableDefinition table)
    {
        table.Identity("id");
        table.Int("userId").References("umbracoUser", "id");
        table.Int("startNode").References("umbracoNode", "id");
        table.Int("startNodeType");
        table.Unique("IX_umbracoUserStartNode_startNodeType", "startNodeType", "startNode", "userId");
    }
}
