using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>What documents, media and members have in common: a node, its content type and one of its versions.</summary>
internal sealed record ItemRow(
    int Id,
    Guid Key,
    int ParentId,
    int Level,
    string Path,
    int SortOrder,
    bool Trashed,
    int? CreatorId,
    DateTime CreateDate,
    string? Name,
    int ContentTypeId,
    int VersionId,
    DateTime VersionDate,
    int? WriterId,
    string? VersionName)
{
    /// <summary>How many columns <see cref="Read"/> takes; what a kind of item adds comes after them.</summary>
    public const int Width = 15;

    /// <summary>The columns that <see cref="Read"/> expects, of <c>n</c> node, <c>c</c> content, <c>v</c> version.</summary>
    public const string Columns = """
        n."id", n."uniqueId", n."parentId", n."level", n."path", n."sortOrder", n."trashed", n."nodeUser", n."createDate",
        n."text", c."contentTypeId", v."id", v."versionDate", v."userId", v."text"
        """;

    public static ItemRow Read(Row row) => new(
        row.Int(0),
        row.Guid(1),
        row.Int(2),
        row.Int(3),
        row.String(4),
        row.Int(5),
        row.Bool(6),
        row.IntOrNull(7),
        row.UtcDate(8),
        row.StringOrNull(9),
        row.Int(10),
        row.Int(11),
        row.UtcDate(12),
        row.IntOrNull(13),
        row.StringOrNull(14));
}
