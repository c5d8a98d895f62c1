using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Relations;

internal static class RelationStatements
{
    public static readonly ColumnMap Columns = new()
    {
        ["Id"] = "r.\"id\"",
        ["ParentId"] = "r.\"parentId\"",
        ["ChildId"] = "r.\"childId\"",
        ["RelationTypeId"] = "r.\"relType\"",
        ["Comment"] = "r.\"comment\"",
        ["CreateDate"] = "r.\"datetime\"",
        ["UpdateDate"] = "r.\"datetime\"",
        ["ParentObjectType"] = "p.\"nodeObjectType\"",
        ["ChildObjectType"] = "c.\"nodeObjectType\"",
    };

    private static readonly ColumnMap Order = new(Columns)
    {
        ["RelType"] = "r.\"relType\"",
        ["Datetime"] = "r.\"datetime\"",
    };

    public static SqlBuilder Select { get; } = SqlBuilder.Raw("""
        SELECT r."id", r."parentId", r."childId", r."relType", r."datetime", r."comment", p."nodeObjectType", c."nodeObjectType"
        FROM "umbracoRelation" r
        JOIN "umbracoNode" p ON p."id" = r."parentId"
        JOIN "umbracoNode" c ON c."id" = r."childId"
        """);

    public static SqlBuilder Count { get; } = SqlBuilder.Raw("""
        SELECT COUNT(*)
        FROM "umbracoRelation" r
        JOIN "umbracoNode" p ON p."id" = r."parentId"
        JOIN "umbracoNode" c ON c."id" = r."childId"
        """);

    public static RelationRow Read(Row row) => new(
        row.Int(0),
        row.Int(1),
        row.Int(2),
        row.Int(3),
        row.UtcDate(4),
        row.String(5),
        row.GuidOrNull(6) ?? Guid.Empty,
        row.GuidOrNull(7) ?? Guid.Empty);

    /// <summary>Ends with the id, so that pages do not overlap.</summary>
    public static SqlBuilder OrderBy(Ordering? ordering)
    {
        if (ordering is null || ordering.IsEmpty)
        {
            return SqlBuilder.Raw("r.\"id\"");
        }

        var descending = ordering.Direction == Umbraco.Cms.Core.Direction.Descending;
        return SqlBuilder.Of(
            $"{Order.Column(ordering.OrderBy!)}{SqlBuilder.Raw(descending ? " DESC" : string.Empty)}, r.\"id\"");
    }
}
