namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>Users of the back office and how they sign in.</summary>
internal static class UserTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("umbracoUser", User)
        .Table("umbracoUserLogin", UserLogin)
        .Table("umbracoUserData", UserData)
        .Table("umbracoUser2ClientId", UserToClientId)
        .Table("umbracoExternalLogin", ExternalLogin)
        .Table("umbracoExternalLoginToken", ExternalLoginToken)
        .Table("umbracoTwoFactorLogin", TwoFactorLogin);

    private static void User(TableDefinition table)
    {
        table.Identity("id");
        table.Bool("userDisabled").Default("0");
        table.Guid("key");
        table.Bool("userNoConsole").Default("0");
        table.Text("userName", 255);
        table.Text("userLogin", 125);
        table.Text("userPassword", 500);
        table.Text("passwordConfig", 500).Optional();
        table.Text("userEmail", 255);
        table.Text("userLanguage", 10).Optional();
        table.Text("securityStampToken", 255).Optional();
        table.Int("failedLoginAttempts").Optional();
        table.Date("lastLockoutDate").Optional();
        table.Date("lastPasswordChangeDate").Optional();
        table.Date("lastLoginDate").Optional();
        table.Date("emailConfirmedDate").Optional();
        table.Date("invitedDate").Optional();
        table.Date("createDate").DefaultsToNow();
        table.Date("updateDate").DefaultsToNow();
        table.Int("kind").Default("0");
        table.Text("avatar", 500).Optional();
        table.Index("IX_umbracoUser_userLogin", "userLogin");
        table.Unique("IX_umbracoUser_userKey", "key");
    }

    private static void UserLogin(TableDefinition table)
    {
        table.Guid("sessionId");
        table.Int("userId").References("umbracoUser", "id");
        table.Date("loggedInUtc");
        table.Date("lastValidatedUtc");
        table.Date("loggedOutUtc").Optional();
        table.Text("ipAddress", 255).Optional();
        table.PrimaryKey("sessionId");
        table.Index("IX_umbracoUserLogin_lastValidatedUtc", "lastValidatedUtc");
    }

    private static void UserData(TableDefinition table)
    {
        table.Guid("key");
        table.Guid("userKey").References("umbracoUser", "key");
        table.Text("group", 255);
        table.Text("identifier", 255);
        table.LongText("value");
        table.PrimaryKey("key");
        table.Index("IX_umbracoUserDataDto_UserKey_Group_Identifier", "userKey");
    }

    private static void UserToClientId(TableDefinition table)
    {
        table.Int("userId").References("umbracoUser", "id");
        table.Text("clientId", 255);
        table.PrimaryKey("userId", "clientId");
    }

    private static void ExternalLogin(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("userOrMemberKey");
        table.Text("loginProvider", 400);
        table.Text("providerKey", 4000);
        table.Date("createDate").DefaultsToNow();
        table.LongText("userData").Optional();
        table.Index("IX_umbracoExternalLogin_ProviderKey", "loginProvider", "providerKey");
        table.Unique("IX_umbracoExternalLogin_LoginProvider", "loginProvider", "userOrMemberKey");
        table.Index("IX_umbracoExternalLogin_userOrMemberKey", "userOrMemberKey");
    }

    private static void ExternalLoginToken(TableDefinition table)
    {
        table.Identity("id");
        table.Int("externalLoginId").References("umbracoExternalLogin", "id");
        table.Text("name", 255);
        table.LongText("value");
        table.Date("createDate").DefaultsToNow();
        table.Unique("IX_umbracoExternalLoginToken_Name", "externalLoginId", "name");
    }

    private static void TwoFactorLogin(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("userOrMemberKey");
        table.Text("providerName", 400);
        table.Text("secret", 400);
        table.Unique("IX_umbracoTwoFactorLogin_ProviderName", "providerName", "userOrMemberKey");
        table.Index("IX_umbracoTwoFactorLogin_userOrMemberKey", "userOrMemberKey");
    }
}
