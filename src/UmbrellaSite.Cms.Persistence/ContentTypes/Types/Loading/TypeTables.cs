using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>What the database holds about all types: seven statements, however many types there are.</summary>
internal sealed class TypeTables(ISqlDatabase database)
{
    public List<TypeRow> Types { get; } = database.Query(TypeRow.Select, TypeRow.Read);

    public ILookup<int, PropertyGroupRow> Groups { get; } =
        database.Query(PropertyGroupRow.Select, PropertyGroupRow.Read).ToLookup(group => group.TypeId);

    public ILookup<int, PropertyTypeRow> Properties { get; } =
        database.Query(PropertyTypeRow.Select, PropertyTypeRow.Read).ToLookup(property => property.TypeId);

    /// <summary>By type: the types that it is composed of.</summary>
    public ILookup<int, TypeLink> Compositions { get; } = Links(database, $"""
        SELECT "childContentTypeId", "parentContentTypeId", 0 FROM "cmsContentType2ContentType"
        ORDER BY "childContentTypeId", "parentContentTypeId"
        """);

    /// <summary>By type: the types allowed below it, with their order.</summary>
    public ILookup<int, TypeLink> AllowedTypes { get; } = Links(database, $"""
        SELECT "Id", "AllowedId", "SortOrder" FROM "cmsContentTypeAllowedContentType" ORDER BY "Id", "SortOrder", "AllowedId"
        """);

    /// <summary>By type: its templates; 1 marks the default one.</summary>
    public ILookup<int, TypeLink> Templates { get; } = Links(database, $"""
        SELECT "contentTypeNodeId", "templateNodeId", CASE WHEN "IsDefault" = {true} THEN 1 ELSE 0 END FROM "cmsDocumentType"
        ORDER BY "contentTypeNodeId", "templateNodeId"
        """);

    public Dictionary<int, CleanupRow> CleanupPolicies { get; } = database.Query(
        $"""
        SELECT "contentTypeId", "preventCleanup", "keepAllVersionsNewerThanDays", "keepLatestVersionPerDayForDays"
        FROM "umbracoContentVersionCleanupPolicy"
        """,
        row => new CleanupRow(row.Int(0), row.Bool(1), row.IntOrNull(2), row.IntOrNull(3))).ToDictionary(policy => policy.TypeId);

    private static ILookup<int, TypeLink> Links(ISqlDatabase database, SqlBuilder sql) =>
        database.Query(sql, row => new TypeLink(row.Int(0), row.Int(1), row.Int(2))).ToLookup(link => link.TypeId);
}
