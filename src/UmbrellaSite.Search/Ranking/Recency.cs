using UmbrellaSite.Search.Snapshots;

namespace UmbrellaSite.Search.Ranking;

/// <summary>What news and events gain by being near, and lose by being far: between 1.25 and 0.75; halfway after half a year.</summary>
internal static class Recency
{
    private const float Most = 1.25f;
    private const float Span = 0.5f;
    private const float HalfLife = 180f;
    private const int Decades = 7300;

    private static readonly float[] ByDays = [.. Enumerable.Range(0, Decades).Select(days => Most - Span + (Span * MathF.Pow(0.5f, days / HalfLife)))];

    /// <summary>1 for what does not age.</summary>
    public static float Factor(int day, int today) =>
        day == DocumentTable.NoDay ? 1f : ByDays[(int)Math.Min(Math.Abs((long)day - today), Decades - 1)];
}
