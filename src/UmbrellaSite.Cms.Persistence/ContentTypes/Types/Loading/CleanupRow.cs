using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>A type's policy for old versions of its content; days, null where the site's setting counts.</summary>
internal sealed record CleanupRow(int TypeId, bool PreventCleanup, int? KeepAllDays, int? KeepLatestPerDayDays)
{
    public static SqlBuilder Select => $"""
        SELECT "contentTypeId", "preventCleanup", "keepAllVersionsNewerThanDays", "keepLatestVersionPerDayForDays"
        FROM "umbracoContentVersionCleanupPolicy"
        """;

    public static CleanupRow Read(Row row) => new(row.Int(0), row.Bool(1), row.IntOrNull(2), row.IntOrNull(3));
}
