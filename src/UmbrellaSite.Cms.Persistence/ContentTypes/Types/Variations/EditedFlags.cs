using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Variations;

/// <summary>
/// Decides anew, after values have moved between languages, which documents (and which of their cultures) differ from
/// what is published.
/// </summary>
internal sealed class EditedFlags(IScopeAccessor scopes)
{
    private const int NodesInStatement = 500;

    private ISqlDatabase Database => scopes.Database();

    public void Recompute(IReadOnlyList<int> propertyIds, IReadOnlyList<int> typeIds, int defaultLanguage)
    {
        var documents = new Dictionary<int, bool>();
        var cultures = new Dictionary<(int Node, int Language), bool>();
        foreach (var value in CurrentValues(propertyIds, typeIds))
        {
            // A value kept from before the change does not count, but it makes the flag of its language start at "no".
            var variesByCulture = ((ContentVariation)value.Variations).HasFlag(ContentVariation.Culture);
            var counts = variesByCulture == value.Language.HasValue;
            Raise(documents, value.Node, counts && value.Differs, known: !counts);
            Raise(cultures, (value.Node, value.Language ?? defaultLanguage), counts && value.Differs, known: !counts);
        }

        UpdateDocuments(documents);
        UpdateCultures(cultures);
    }

    private static void Raise<TKey>(Dictionary<TKey, bool> flags, TKey key, bool differs, bool known)
        where TKey : notnull
    {
        if (differs)
        {
            flags[key] = true;
        }
        else if (known)
        {
            flags.TryAdd(key, false);
        }
    }

    private List<CurrentValue> CurrentValues(IReadOnlyList<int> propertyIds, IReadOnlyList<int> typeIds) => Database.Query(
        $"""
        SELECT v."nodeId", d."languageId", t."variations", MAX(CASE WHEN p."id" IS NULL
            OR COALESCE(p."intValue", 0) <> COALESCE(d."intValue", 0)
            OR COALESCE(p."decimalValue", 0) <> COALESCE(d."decimalValue", 0)
            OR COALESCE(p."varcharValue", '') <> COALESCE(d."varcharValue", '')
            OR COALESCE(p."textValue", '') <> COALESCE(d."textValue", '')
            OR p."dateValue" <> d."dateValue" OR (p."dateValue" IS NULL) <> (d."dateValue" IS NULL)
            THEN 1 ELSE 0 END)
        FROM "umbracoPropertyData" d
        JOIN "umbracoContentVersion" v ON v."id" = d."versionId" AND v."current" = {true}
        JOIN "umbracoContent" c ON c."nodeId" = v."nodeId"
        JOIN "umbracoDocumentVersion" dv ON dv."id" = v."id"
        JOIN "cmsPropertyType" t ON t."id" = d."propertyTypeId"
        LEFT JOIN "umbracoPropertyData" p ON p."propertyTypeId" = d."propertyTypeId"
            AND COALESCE(p."languageId", -1) = COALESCE(d."languageId", -1)
            AND COALESCE(p."segment", '') = COALESCE(d."segment", '')
            AND p."versionId" IN (SELECT pv."id" FROM "umbracoContentVersion" pv
                JOIN "umbracoDocumentVersion" pd ON pd."id" = pv."id" AND pd."published" = {true}
                WHERE pv."nodeId" = v."nodeId")
        WHERE d."propertyTypeId" IN ({propertyIds}) AND c."contentTypeId" IN ({typeIds})
        GROUP BY v."nodeId", d."languageId", t."variations"
        """,
        row => new CurrentValue(row.Int(0), row.IntOrNull(1), row.Int(2), row.Int(3) == 1));

    private void UpdateDocuments(Dictionary<int, bool> documents)
    {
        foreach (var flag in documents.GroupBy(document => document.Value, document => document.Key))
        {
            foreach (var nodes in flag.Chunk(NodesInStatement))
            {
                Database.Execute($"""UPDATE "umbracoDocument" SET "edited" = {flag.Key} WHERE "nodeId" IN ({nodes})""");
            }
        }
    }

    private void UpdateCultures(Dictionary<(int Node, int Language), bool> cultures)
    {
        foreach (var group in cultures.GroupBy(culture => (culture.Key.Language, Edited: culture.Value), culture => culture.Key.Node))
        {
            foreach (var nodes in group.Chunk(NodesInStatement))
            {
                Database.Execute($"""
                    UPDATE "umbracoDocumentCultureVariation" SET "edited" = {group.Key.Edited}
                    WHERE "languageId" = {group.Key.Language} AND "nodeId" IN ({nodes})
                    """);
            }
        }
    }

    private sealed record CurrentValue(int Node, int? Language, int Variations, bool Differs);
}
