using Umbraco.Cms.Core.Models.Entities;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <summary>The cultures of slim documents: names of those available, and which are published or have unpublished changes.</summary>
internal static class EntityCultures
{
    public static ILookup<int, Culture> Load(ISqlDatabase database, IEnumerable<int> documentIds) => database.Query(
        $"""
        SELECT dc."nodeId", l."languageISOCode", dc."name", dc."available", dc."published", dc."edited"
        FROM "umbracoDocumentCultureVariation" dc
        JOIN "umbracoLanguage" l ON l."id" = dc."languageId"
        WHERE dc."nodeId" IN ({documentIds})
        ORDER BY dc."nodeId", l."id"
        """,
        row => new Culture(row.Int(0), row.String(1), row.StringOrNull(2), row.Bool(3), row.Bool(4), row.Bool(5)))
        .ToLookup(culture => culture.DocumentId);

    public static void Fill(DocumentEntitySlim document, IEnumerable<Culture> cultures)
    {
        var all = cultures.ToArray();
        document.CultureNames = all
            .Where(culture => culture.Available)
            .ToDictionary(culture => culture.IsoCode, culture => culture.Name ?? string.Empty);
        document.PublishedCultures = [.. all.Where(culture => culture.Published).Select(culture => culture.IsoCode)];
        document.EditedCultures =
            [.. all.Where(culture => culture is { Available: true, Edited: true }).Select(culture => culture.IsoCode)];
    }

    internal sealed record Culture(int DocumentId, string IsoCode, string? Name, bool Available, bool Published, bool Edited);
}
