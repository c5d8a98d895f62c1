using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <summary>
/// One statement for every kind of entity: what a kind does not have is NULL. Its joins follow primary keys, so a look-up
/// by id costs little more than one of the node alone.
/// </summary>
internal static class EntityStatements
{
    /// <param name="childTypes">Which kinds of children count for "has children"; every kind when empty.</param>
    public static SqlBuilder Select(IReadOnlyCollection<Guid> childTypes) => SqlBuilder.Of($"""
        SELECT n."id", n."trashed", n."parentId", n."nodeUser", n."level", n."path", n."sortOrder", n."uniqueId", n."text",
            n."nodeObjectType", n."createDate",
            EXISTS (SELECT 1 FROM "umbracoNode" child WHERE child."parentId" = n."id"{OfTypes(childTypes)}),
            v."versionDate", t."alias", t."icon", t."thumbnail", t."listView", t."variations", tn."uniqueId",
            d."published", d."edited", m."path"
        FROM "umbracoNode" n
        LEFT JOIN "umbracoContentVersion" v ON v."nodeId" = n."id" AND v."current" = {true}
        LEFT JOIN "umbracoContent" c ON c."nodeId" = n."id"
        LEFT JOIN "cmsContentType" t ON t."nodeId" = c."contentTypeId"
        LEFT JOIN "umbracoNode" tn ON tn."id" = c."contentTypeId"
        LEFT JOIN "umbracoDocument" d ON d."nodeId" = n."id"
        LEFT JOIN "umbracoMediaVersion" m ON m."id" = v."id"
        """);

    public static SqlBuilder Count { get; } = SqlBuilder.Raw("SELECT COUNT(*) FROM \"umbracoNode\" n");

    /// <summary>For statements whose other conditions find less than all of a kind.</summary>
    public static SqlBuilder OfType(IReadOnlyCollection<Guid> types, ISqlDialect dialect) =>
        SqlBuilder.Of($"""{dialect.WithoutIndex(SqlBuilder.Raw("n.\"nodeObjectType\""))} IN ({types})""");

    public static EntityRow Read(Row row) => new(row.Int(0), row.Guid(7), row.GuidOrNull(9) ?? Guid.Empty)
    {
        Trashed = row.Bool(1),
        ParentId = row.Int(2),
        CreatorId = row.IntOrNull(3) ?? Constants.Security.UnknownUserId,
        Level = row.Int(4),
        Path = row.String(5),
        SortOrder = row.Int(6),
        Name = row.StringOrNull(8),
        CreateDate = row.UtcDate(10),
        HasChildren = row.Bool(11),
        UpdateDate = row.UtcDateOrNull(12),
        ContentTypeAlias = row.StringOrNull(13),
        ContentTypeIcon = row.StringOrNull(14),
        ContentTypeThumbnail = row.StringOrNull(15),
        ListView = row.GuidOrNull(16),
        Variations = row.IntOrNull(17),
        ContentTypeKey = row.GuidOrNull(18),
        Published = !row.IsNull(19) && row.Bool(19),
        Edited = !row.IsNull(20) && row.Bool(20),
        MediaPath = row.StringOrNull(21),
    };

    private static SqlBuilder OfTypes(IReadOnlyCollection<Guid> types) => types.Count == 0
        ? new SqlBuilder()
        : SqlBuilder.Of($""" AND child."nodeObjectType" IN ({types})""");
}
