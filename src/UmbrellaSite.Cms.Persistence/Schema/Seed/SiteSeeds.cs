using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>The first language, the state of the schema, and the log searches that the back office offers.</summary>
internal static class SiteSeeds
{
    private static readonly (string Key, string Value)[] KeyValues =
    [
        (Constants.Conventions.Migrations.UmbracoUpgradePlanPremigrationsKey, SchemaVersion.BeforeMigrations),
        (Constants.Conventions.Migrations.UmbracoUpgradePlanKey, SchemaVersion.Current),
        ("UmbracoAnalyticsLevel", "Minimal"),
        // What this product writes to cmsContentNu, should it ever: a complete Umbraco rebuilds that table when it reads this.
        ("Umbraco.Web.PublishedCache.NuCache.Serializer", "JSON"),
    ];

    private static readonly (string Name, string Query)[] LogQueries =
    [
        ("Find all logs where the Level is NOT Verbose and NOT Debug", "Not(@Level='Verbose') and Not(@Level='Debug')"),
        ("Find all logs that has an exception property (Warning, Error & Fatal with Exceptions)", "Has(@Exception)"),
        ("Find all logs that have the property 'Duration'", "Has(Duration)"),
        ("Find all logs that have the property 'Duration' and the duration is greater than 1000ms", "Has(Duration) and Duration > 1000"),
        ("Find all logs that are from the namespace 'Umbraco.Core'", "StartsWith(SourceContext, 'Umbraco.Core')"),
        ("Find all logs that use a specific log message template", "@MessageTemplate = '[Timing {TimingId}] {EndMessage} ({TimingDuration}ms)'"),
        ("Find logs where one of the items in the SortedComponentTypes property array is equal to", "SortedComponentTypes[?] = 'Umbraco.Web.Search.ExamineComponent'"),
        ("Find logs where one of the items in the SortedComponentTypes property array contains", "Contains(SortedComponentTypes[?], 'DatabaseServer')"),
        ("Find all logs that the message has localhost in it with SQL like", "@Message like '%localhost%'"),
        ("Find all logs that the message that starts with 'end' in it with SQL like", "@Message like 'end%'"),
    ];

    private static readonly string[] EntityFrameworkMigrations =
    [
        "20230622183638_InitialCreate",
        "20230708123456_AddOpenIddict",
        "20240403141051_UpdateOpenIddictToV5",
        "20251006140958_UpdateOpenIddictToV7",
    ];

    public static void WriteTo(ISqlDatabase database, DateTime now)
    {
        database.Execute($"""
            INSERT INTO "umbracoLanguage" ("id", "languageISOCode", "languageCultureName", "isDefaultVariantLang", "mandatory")
            VALUES ({1}, {"en-US"}, {"English (United States)"}, {true}, {false})
            """);
        foreach (var (key, value) in KeyValues)
        {
            database.Execute($"""INSERT INTO "umbracoKeyValue" ("key", "value", "updated") VALUES ({key}, {value}, {now})""");
        }

        foreach (var (name, query) in LogQueries)
        {
            database.Execute($"""INSERT INTO "umbracoLogViewerQuery" ("name", "query") VALUES ({name}, {query})""");
        }

        foreach (var migration in EntityFrameworkMigrations)
        {
            database.Execute($"""
                INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
                VALUES ({migration}, {SchemaVersion.OfEntityFramework})
                """);
        }
    }
}
