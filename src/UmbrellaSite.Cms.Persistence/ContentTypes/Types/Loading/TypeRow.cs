using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

internal sealed record TypeRow(
    int Id,
    Guid Key,
    int ParentId,
    int Level,
    string Path,
    int SortOrder,
    bool Trashed,
    int? CreatorId,
    string? Name,
    Guid ObjectType,
    DateTime CreateDate,
    string Alias,
    string? Icon,
    string? Thumbnail,
    string? Description,
    Guid? ListView,
    bool IsElement,
    bool AllowedAsRoot,
    int Variations)
{
    public static SqlBuilder Select => $"""
        SELECT n."id", n."uniqueId", n."parentId", n."level", n."path", n."sortOrder", n."trashed", n."nodeUser", n."text",
            n."nodeObjectType", n."createDate", t."alias", t."icon", t."thumbnail", t."description", t."listView",
            t."isElement", t."allowAtRoot", t."variations"
        FROM "cmsContentType" t JOIN "umbracoNode" n ON n."id" = t."nodeId"
        ORDER BY n."id"
        """;

    public static TypeRow Read(Row row) => new(
        row.Int(0),
        row.Guid(1),
        row.Int(2),
        row.Int(3),
        row.String(4),
        row.Int(5),
        row.Bool(6),
        row.IntOrNull(7),
        row.StringOrNull(8),
        row.Guid(9),
        row.UtcDate(10),
        row.StringOrNull(11) ?? string.Empty,
        row.StringOrNull(12),
        row.StringOrNull(13),
        row.StringOrNull(14),
        row.GuidOrNull(15),
        row.Bool(16),
        row.Bool(17),
        row.Int(18));
}
