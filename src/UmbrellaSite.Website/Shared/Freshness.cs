namespace UmbrellaSite.Website.Shared;

/// <summary>When an entry was last confirmed, and whether that is too long ago to rely on it.</summary>
internal sealed record Freshness(DateOnly? Confirmed, bool IsStale, bool IsSample)
{
    private const int MonthsFresh = 12;

    public static Freshness Of(DateOnly? confirmed, bool isSample, DateOnly today) =>
        new(confirmed, confirmed is null || confirmed.Value.AddMonths(MonthsFresh) < today, isSample);
}
