namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>What Umbraco keeps through EF Core itself: the back office's sign-in tokens, and EF Core's own history.</summary>
internal static class OpenIddictTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("__EFMigrationsHistory", EFMigrationsHistory)
        .Table("__EFMigrationsLock", EFMigrationsLock)
        .Table("umbracoOpenIddictApplications", Applications)
        .Table("umbracoOpenIddictAuthorizations", Authorizations)
        .Table("umbracoOpenIddictScopes", Scopes)
        .Table("umbracoOpenIddictTokens", Tokens);

    private static void EFMigrationsHistory(TableDefinition table)
    {
        table.KeptByEntityFramework();
        table.Text("MigrationId", 150);
        table.Text("ProductVersion", 32);
        table.PrimaryKey("MigrationId");
    }

    private static void EFMigrationsLock(TableDefinition table)
    {
        table.KeptByEntityFramework();
        table.Int("Id");
        table.Date("Timestamp");
        table.PrimaryKey("Id");
    }

    private static void Applications(TableDefinition table)
    {
        table.KeptByEntityFramework();
        table.Text("Id", 450);
        table.Text("ClientId", 100).Optional();
        table.LongText("ClientSecret").Optional();
        table.Text("ConcurrencyToken", 50).Optional();
        table.Text("ConsentType", 50).Optional();
        table.LongText("DisplayName").Optional();
        table.LongText("DisplayNames").Optional();
        table.LongText("Permissions").Optional();
        table.LongText("PostLogoutRedirectUris").Optional();
        table.LongText("Properties").Optional();
        table.LongText("RedirectUris").Optional();
        table.LongText("Requirements").Optional();
        table.Text("ClientType", 50).Optional();
        table.Text("ApplicationType", 50).Optional();
        table.LongText("JsonWebKeySet").Optional();
        table.LongText("Settings").Optional();
        table.PrimaryKey("Id");
        table.Unique("IX_umbracoOpenIddictApplications_ClientId", "ClientId");
    }

    private static void Authorizations(TableDefinition table)
    {
        table.KeptByEntityFramework();
        table.Text("Id", 450);
        table.Text("ApplicationId", 450).Optional().References("umbracoOpenIddictApplications", "Id");
        table.Text("ConcurrencyToken", 50).Optional();
        table.Date("CreationDate").Optional();
        table.LongText("Properties").Optional();
        table.LongText("Scopes").Optional();
        table.Text("Status", 50).Optional();
        table.Text("Subject", 400).Optional();
        table.Text("Type", 50).Optional();
        table.PrimaryKey("Id");
        table.Index("IX_umbracoOpenIddictAuthorizations_ApplicationId_Status_Subject_Type", "ApplicationId", "Status", "Subject", "Type");
    }

    private static void Scopes(TableDefinition table)
    {
        table.KeptByEntityFramework();
        table.Text("Id", 450);
        table.Text("ConcurrencyToken", 50).Optional();
        table.LongText("Description").Optional();
        table.LongText("Descriptions").Optional();
        table.LongText("DisplayName").Optional();
        table.LongText("DisplayNames").Optional();
        table.Text("Name", 200).Optional();
        table.LongText("Properties").Optional();
        table.LongText("Resources").Optional();
        table.PrimaryKey("Id");
        table.Unique("IX_umbracoOpenIddictScopes_Name", "Name");
    }

    private static void Tokens(TableDefinition table)
    {
        table.KeptByEntityFramework();
        table.Text("Id", 450);
        table.Text("ApplicationId", 450).Optional().References("umbracoOpenIddictApplications", "Id");
        table.Text("AuthorizationId", 450).Optional().References("umbracoOpenIddictAuthorizations", "Id");
        table.Text("ConcurrencyToken", 50).Optional();
        table.Date("CreationDate").Optional();
        table.Date("ExpirationDate").Optional();
        table.LongText("Payload").Optional();
        table.LongText("Properties").Optional();
        table.Date("RedemptionDate").Optional();
        table.Text("ReferenceId", 100).Optional();
        table.Text("Status", 50).Optional();
        table.Text("Subject", 400).Optional();
        table.Text("Type", 150).Optional();
        table.PrimaryKey("Id");
        table.Unique("IX_umbracoOpenIddictTokens_ReferenceId", "ReferenceId");
        table.Index("IX_umbracoOpenIddictTokens_AuthorizationId", "AuthorizationId");
        table.Index("IX_umbracoOpenIddictTokens_ApplicationId_Status_Subject_Type", "ApplicationId", "Status", "Subject", "Type");
    }
}
