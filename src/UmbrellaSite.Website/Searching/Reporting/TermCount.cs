namespace UmbrellaSite.Website.Searching.Reporting;

/// <param name="Searches">How often it was asked for.</param>
/// <param name="WithoutHits">How often nothing was found, or only for another spelling.</param>
/// <param name="Clicks">How often a page was opened from the answer.</param>
internal sealed record TermCount(string Culture, string Term, int Searches, int WithoutHits, int Clicks)
{
    public static TermCount Sum(IEnumerable<TermCount> counts)
    {
        var all = counts.ToList();
        return all[0] with { Searches = all.Sum(count => count.Searches), WithoutHits = all.Sum(count => count.WithoutHits), Clicks = all.Sum(count => count.Clicks) };
    }
}
