using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Templates;

internal sealed record TemplateRow(int Id, Guid Key, int ParentId, string Path, string? Name, DateTime CreateDate, string Alias)
{
    public static SqlBuilder Select => $"""
        SELECT n."id", n."uniqueId", n."parentId", n."path", n."text", n."createDate", t."alias"
        FROM "cmsTemplate" t JOIN "umbracoNode" n ON n."id" = t."nodeId"
        ORDER BY n."id"
        """;

    public static TemplateRow Read(Row row) => new(
        row.Int(0),
        row.Guid(1),
        row.Int(2),
        row.String(3),
        row.StringOrNull(4),
        row.UtcDate(5),
        row.StringOrNull(6) ?? string.Empty);
}
