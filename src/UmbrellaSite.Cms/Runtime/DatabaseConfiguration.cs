using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Exceptions;
using UmbrellaSite.Cms.Persistence.Database;

namespace UmbrellaSite.Cms.Runtime;

internal static class DatabaseConfiguration
{
    private const string DataDirectory = "|DataDirectory|";

    /// <summary>Umbraco's connection string, its <c>|DataDirectory|</c> being <c>umbraco/Data</c> in the site's folder.</summary>
    /// <exception cref="BootFailedException">There is none, or its provider is not supported.</exception>
    public static DatabaseOptions Read(IConfiguration configuration, IWebHostEnvironment environment)
    {
        var connectionString = configuration.GetConnectionString(DatabaseOptions.ConnectionName);
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new BootFailedException(
                $"appsettings.json has no connection string '{DatabaseOptions.ConnectionName}'. "
                + "Add for example \"ConnectionStrings\": { \"umbracoDbDSN\": \"Data Source=|DataDirectory|/Umbraco.sqlite.db\", "
                + "\"umbracoDbDSN_ProviderName\": \"Microsoft.Data.Sqlite\" }.");
        }

        var provider = configuration.GetConnectionString(DatabaseOptions.ConnectionName + "_ProviderName")
            ?? DatabaseOptions.SqliteProvider;
        if (provider != DatabaseOptions.SqliteProvider)
        {
            throw new BootFailedException(
                $"The database provider '{provider}' is not supported. Set 'umbracoDbDSN_ProviderName' to '{DatabaseOptions.SqliteProvider}'.");
        }

        var folder = Path.Combine(environment.ContentRootPath, "umbraco", "Data");
        return new DatabaseOptions(
            connectionString.Replace(DataDirectory, folder, StringComparison.OrdinalIgnoreCase),
            provider);
    }
}
