namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>Members of the site, their groups, and members that another system vouches for.</summary>
internal static class MemberTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("cmsMember", Member)
        .Table("cmsMember2MemberGroup", MemberToMemberGroup)
        .Table("umbracoExternalMember", ExternalMember)
        .Table("umbracoExternalMember2MemberGroup", ExternalMemberToMemberGroup);

    private static void Member(TableDefinition table)
    {
        table.Int("nodeId").References("umbracoContent", "nodeId");
        // A quotation mark is what Umbraco's own schema has for an empty text here; every insert gives a value.
        table.Text("Email", 1000).Default("'");
        table.Text("LoginName", 1000).Default("'");
        table.Text("Password", 1000).Default("'");
        table.Text("passwordConfig", 500).Optional();
        table.Text("securityStampToken", 255).Optional();
        table.Date("emailConfirmedDate").Optional();
        table.Int("failedPasswordAttempts").Optional();
        table.Bool("isLockedOut").Optional().Default("0");
        table.Bool("isApproved").Default("1");
        table.Date("lastLoginDate").Optional();
        table.Date("lastLockoutDate").Optional();
        table.Date("lastPasswordChangeDate").Optional();
        table.PrimaryKey("nodeId");
        table.Index("IX_cmsMember_LoginName", "LoginName");
    }

    private static void MemberToMemberGroup(TableDefinition table)
    {
        table.Int("Member").References("cmsMember", "nodeId");
        table.Int("MemberGroup").References("umbracoNode", "id");
        table.PrimaryKey("Member", "MemberGroup");
    }

    private static void ExternalMember(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("key");
        table.Text("email", 1000);
        table.Text("userName", 1000);
        table.Text("name", 1000).Optional();
        table.Bool("isApproved").Default("1");
        table.Bool("isLockedOut").Default("0");
        table.Date("lastLoginDate").Optional();
        table.Date("lastLockoutDate").Optional();
        table.Date("createDate").DefaultsToNow();
        table.Date("updateDate").DefaultsToNow();
        table.Text("securityStamp", 255).Optional();
        table.LongText("profileData").Optional();
        table.Index("IX_umbracoExternalMember_UserName", "userName");
        table.Index("IX_umbracoExternalMember_Email", "email");
        table.Unique("IX_umbracoExternalMember_Key", "key");
    }

    private static void ExternalMemberToMemberGroup(TableDefinition table)
    {
        table.Int("externalMemberId").References("umbracoExternalMember", "id");
        table.Int("memberGroupId").References("umbracoNode", "id");
        table.PrimaryKey("externalMemberId", "memberGroupId");
    }
}
