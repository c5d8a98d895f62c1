using UmbrellaSite.Cms.Persistence.Sql;
using UmbrellaSite.Sql;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>The three statements that read entries: the items, their cultures, their values.</summary>
internal static class EntryStatements
{
    private const string ValueColumns = """
        p."versionId", p."propertyTypeId", p."languageId", p."segment",
        p."intValue", p."decimalValue", p."dateValue", p."varcharValue", p."textValue"
        """;

    /// <param name="filter">The items to look at; null for all.</param>
    public static SqlBuilder Items(EntrySource source, EntryFilter? filter)
    {
        var template = SqlBuilder.Raw(source == EntrySource.Media ? "NULL" : "dv.\"templateId\"");
        return SqlBuilder.Of($"""
            SELECT n."id", n."uniqueId", n."parentId", n."level", n."path", n."sortOrder", n."nodeUser", n."createDate",
                c."contentTypeId", v."id", v."text", v."userId", v."versionDate", {template}, n."nodeObjectType"
            FROM "umbracoNode" n
            JOIN "umbracoContent" c ON c."nodeId" = n."id"
            JOIN "umbracoContentVersion" v ON v."nodeId" = n."id"
            {Kind(source)}
            WHERE {Conditions(source, filter)}
            """);
    }

    /// <param name="versions">The versions to look at; null for all of the source.</param>
    public static SqlBuilder Cultures(EntrySource source, IReadOnlyList<int>? versions) => SqlBuilder.Of($"""
        SELECT cv."versionId", cv."languageId", cv."name", cv."date", COALESCE(dc."edited", {false})
        FROM "umbracoContentVersionCultureVariation" cv
        JOIN "umbracoContentVersion" v ON v."id" = cv."versionId"
        LEFT JOIN "umbracoDocumentCultureVariation" dc ON dc."nodeId" = v."nodeId" AND dc."languageId" = cv."languageId"
        WHERE cv."versionId" IN ({Versions(source, versions)})
        """);

    /// <summary>Values follow each other by version, so that an entry is complete when the next one begins.</summary>
    /// <inheritdoc cref="Cultures"/>
    public static SqlBuilder Values(EntrySource source, IReadOnlyList<int>? versions) => versions is null
        ? SqlBuilder.Of($"""
            SELECT {SqlBuilder.Raw(ValueColumns)}
            FROM {SqlBuilder.Raw(VersionTable(source))} s
            JOIN "umbracoPropertyData" p ON p."versionId" = s."id"
            WHERE {(source == EntrySource.Media ? SqlBuilder.Raw("1 = 1") : SqlBuilder.Of($"""s."published" = {true}"""))}
            ORDER BY s."id"
            """)
        : SqlBuilder.Of($"""
            SELECT {SqlBuilder.Raw(ValueColumns)}
            FROM "umbracoPropertyData" p
            WHERE p."versionId" IN ({EntryFilter.FillUp(versions)})
            ORDER BY p."versionId"
            """);

    private static SqlBuilder Kind(EntrySource source) => SqlBuilder.Raw(source == EntrySource.Media
        ? """JOIN "umbracoMediaVersion" mv ON mv."id" = v."id" """
        : """
            JOIN "umbracoDocument" d ON d."nodeId" = n."id"
            JOIN "umbracoDocumentVersion" dv ON dv."id" = v."id"
            """);

    // Indices of flags are the way into the tables for all items, and the wrong way for a few: those are found by key.
    private static SqlBuilder Conditions(EntrySource source, EntryFilter? filter)
    {
        var conditions = SqlBuilder.Of($"{Flag("n.\"trashed\"", filter)} = {false}");
        conditions = source == EntrySource.PublishedDocuments
            ? conditions.Append($" AND {Flag("d.\"published\"", filter)} = {true} AND {Flag("dv.\"published\"", filter)} = {true}")
            : conditions.Append($" AND {Flag("v.\"current\"", filter)} = {true}");
        return filter is null ? conditions : conditions.Append($" AND {filter.Condition}");
    }

    private static SqlBuilder Flag(string column, EntryFilter? filter) =>
        filter is null ? SqlBuilder.Raw(column) : SqlBuilder.Of($"COALESCE({SqlBuilder.Raw(column)}, {false})");

    private static SqlBuilder Versions(EntrySource source, IReadOnlyList<int>? versions) =>
        versions is not null ? SqlBuilder.Of($"{EntryFilter.FillUp(versions)}")
        : source == EntrySource.Media ? SqlBuilder.Raw("""SELECT "id" FROM "umbracoMediaVersion" """)
        : SqlBuilder.Of($"""SELECT "id" FROM "umbracoDocumentVersion" WHERE "published" = {true}""");

    private static string VersionTable(EntrySource source) =>
        source == EntrySource.Media ? "\"umbracoMediaVersion\"" : "\"umbracoDocumentVersion\"";
}
