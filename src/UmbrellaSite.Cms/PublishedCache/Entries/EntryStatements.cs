using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>The three statements that read entries: the items, their cultures, their values.</summary>
internal static class EntryStatements
{
    public static SqlBuilder Items(EntrySource source, EntryFilter filter)
    {
        var template = source == EntrySource.Media ? SqlBuilder.Raw("NULL") : SqlBuilder.Raw("dv.\"templateId\"");
        return SqlBuilder.Of($"""
            SELECT n."id", n."uniqueId", n."parentId", n."level", n."path", n."sortOrder", n."nodeUser", n."createDate",
                c."contentTypeId", v."id", v."text", v."userId", v."versionDate", {template}
            {Versions(source, filter)}
            """);
    }

    public static SqlBuilder Cultures(EntrySource source, EntryFilter filter) => SqlBuilder.Of($"""
        SELECT cv."versionId", cv."languageId", cv."name", cv."date", COALESCE(dc."edited", {false})
        {From(source)}
        JOIN "umbracoContentVersionCultureVariation" cv ON cv."versionId" = v."id"
        LEFT JOIN "umbracoDocumentCultureVariation" dc ON dc."nodeId" = n."id" AND dc."languageId" = cv."languageId"
        {Where(source, filter)}
        """);

    /// <summary>Values follow each other by version, so that an entry is complete when the next one begins.</summary>
    public static SqlBuilder Values(EntrySource source, EntryFilter filter) => SqlBuilder.Of($"""
        SELECT p."versionId", p."propertyTypeId", p."languageId", p."segment",
            p."intValue", p."decimalValue", p."dateValue", p."varcharValue", p."textValue"
        {From(source)}
        JOIN "umbracoPropertyData" p ON p."versionId" = v."id"
        {Where(source, filter)}
        ORDER BY p."versionId"
        """);

    private static SqlBuilder Versions(EntrySource source, EntryFilter filter) =>
        SqlBuilder.Of($"{From(source)} {Where(source, filter)}");

    private static SqlBuilder From(EntrySource source)
    {
        var from = SqlBuilder.Of($"""
            FROM "umbracoNode" n
            JOIN "umbracoContent" c ON c."nodeId" = n."id"
            JOIN "umbracoContentVersion" v ON v."nodeId" = n."id"
            """);
        return source == EntrySource.Media
            ? from
            : from.Append($"""
                 JOIN "umbracoDocument" d ON d."nodeId" = n."id"
                JOIN "umbracoDocumentVersion" dv ON dv."id" = v."id"
                """);
    }

    private static SqlBuilder Where(EntrySource source, EntryFilter filter)
    {
        var objectType = source == EntrySource.Media ? Constants.ObjectTypes.Media : Constants.ObjectTypes.Document;
        var version = source == EntrySource.PublishedDocuments
            ? SqlBuilder.Of($"""d."published" = {true} AND dv."published" = {true}""")
            : SqlBuilder.Of($"""v."current" = {true}""");
        return SqlBuilder.Of($"""
            WHERE n."nodeObjectType" = {objectType} AND n."trashed" = {false} AND {version}
            """).AppendIf(filter.Condition is not null, SqlBuilder.Of($" AND {filter.Condition ?? new SqlBuilder()}"));
    }
}
