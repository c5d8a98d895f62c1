namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>Where the database is: Umbraco's own connection string <c>umbracoDbDSN</c> and its provider name.</summary>
public sealed record DatabaseOptions(string ConnectionString, string ProviderName)
{
    public const string ConnectionName = "umbracoDbDSN";
    public const string SqliteProvider = "Microsoft.Data.Sqlite";
}
