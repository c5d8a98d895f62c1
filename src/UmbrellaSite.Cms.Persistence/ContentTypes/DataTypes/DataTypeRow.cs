using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.DataTypes;

internal sealed record DataTypeRow(
    int Id,
    Guid Key,
    int ParentId,
    int Level,
    string Path,
    int SortOrder,
    bool Trashed,
    int? CreatorId,
    string? Name,
    DateTime CreateDate,
    string EditorAlias,
    string? EditorUiAlias,
    string StorageType,
    string? Configuration)
{
    public static SqlBuilder Select => $"""
        SELECT n."id", n."uniqueId", n."parentId", n."level", n."path", n."sortOrder", n."trashed", n."nodeUser", n."text",
            n."createDate", d."propertyEditorAlias", d."propertyEditorUiAlias", d."dbType", d."config"
        FROM "umbracoDataType" d JOIN "umbracoNode" n ON n."id" = d."nodeId"
        ORDER BY n."id"
        """;

    public static DataTypeRow Read(Row row) => new(
        row.Int(0),
        row.Guid(1),
        row.Int(2),
        row.Int(3),
        row.String(4),
        row.Int(5),
        row.Bool(6),
        row.IntOrNull(7),
        row.StringOrNull(8),
        row.UtcDate(9),
        row.String(10),
        row.StringOrNull(11),
        row.String(12),
        row.StringOrNull(13));
}
