namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

internal sealed record CleanupRow(int TypeId, bool PreventCleanup, int? KeepAllDays, int? KeepLatestPerDayDays);
