using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

internal sealed record PropertyGroupRow(int Id, Guid Key, int TypeId, int Kind, string Name, string Alias, int SortOrder)
{
    public static SqlBuilder Select => $"""
        SELECT "id", "uniqueID", "contenttypeNodeId", "type", "text", "alias", "sortorder" FROM "cmsPropertyTypeGroup"
        ORDER BY "contenttypeNodeId", "sortorder", "id"
        """;

    public static PropertyGroupRow Read(Row row) => new(
        row.Int(0),
        row.Guid(1),
        row.Int(2),
        row.Int(3),
        row.String(4),
        row.String(5),
        row.Int(6));
}
