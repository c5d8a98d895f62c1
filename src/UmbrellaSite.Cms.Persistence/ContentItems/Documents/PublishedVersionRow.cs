using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>The version that was published last. An unpublished document keeps it.</summary>
internal sealed record PublishedVersionRow(int Id, DateTime Date, int? UserId, string? Name, int? TemplateId)
{
    public static PublishedVersionRow Read(Row row, int first) => new(
        row.Int(first),
        row.UtcDate(first + 1),
        row.IntOrNull(first + 2),
        row.StringOrNull(first + 3),
        row.IntOrNull(first + 4));
}
