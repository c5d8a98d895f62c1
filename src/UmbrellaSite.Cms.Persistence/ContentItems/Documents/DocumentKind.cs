using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>How documents and blueprints, which differ in their object type only, are kept.</summary>
internal static class DocumentKind
{
    private const string Columns = """
        , d."published", d."edited", dv."templateId", pv."id", pv."versionDate", pv."userId", pv."text", pdv."templateId"
        """;

    private const string Tables = """
        JOIN "umbracoDocument" d ON d."nodeId" = n."id"
        """;

    // The published version is found from the node. A join of both version tables would be computed for all documents.
    private const string RowTables = """
        JOIN "umbracoDocumentVersion" dv ON dv."id" = v."id"
        LEFT JOIN "umbracoContentVersion" pv ON pv."id" = (
            SELECT candidate."id" FROM "umbracoContentVersion" candidate
            JOIN "umbracoDocumentVersion" state ON state."id" = candidate."id"
            WHERE candidate."nodeId" = n."id" AND state."published" = TRUE)
        LEFT JOIN "umbracoDocumentVersion" pdv ON pdv."id" = pv."id"
        """;

    private static readonly ColumnMap Names = new(ItemKind.CommonNames)
    {
        ["Published"] = "d.\"published\"",
        ["Edited"] = "d.\"edited\"",
    };

    private static readonly ColumnMap Orderings = new(ItemKind.CommonOrderings)
    {
        ["published"] = "d.\"published\"",
        ["updater"] = """(SELECT "userName" FROM "umbracoUser" WHERE "id" = v."userId")""",
    };

    private static readonly Dictionary<string, Func<int, SqlBuilder>> InLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = languageId => SqlBuilder.Of($"""
            COALESCE((SELECT "name" FROM "umbracoContentVersionCultureVariation"
                WHERE "versionId" = v."id" AND "languageId" = {languageId}), n."text")
            """),
        ["published"] = languageId => SqlBuilder.Of($"""
            CASE WHEN c."contentTypeId" IN (SELECT "nodeId" FROM "cmsContentType" WHERE "variations" IN ({CultureVariations}))
                THEN COALESCE((SELECT variation."published" FROM "umbracoDocumentCultureVariation" variation
                    WHERE variation."nodeId" = n."id" AND variation."languageId" = {languageId}), {false})
                ELSE d."published" END
            """),
    };

    public static ItemKind Of(Guid objectType) => new(objectType, Columns, Tables, RowTables, Names, Orderings)
    {
        InLanguage = InLanguage,
    };

    private static int[] CultureVariations => [(int)ContentVariation.Culture, (int)ContentVariation.CultureAndSegment];
}
