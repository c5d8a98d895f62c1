using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Searching.Reporting;

/// <summary>
/// Counts which words are asked for, find nothing, or lead nowhere, day by day and in memory until they are kept. Who asked is
/// not known here, and never was.
/// </summary>
internal sealed class SearchReport(SearchReportFiles files, TimeProvider clock)
{
    /// <summary>What fewer people have asked for is nobody's business.</summary>
    public const int FewestShown = 5;

    private readonly Lock _counting = new();
    private readonly Dictionary<DateOnly, SearchDay> _days = [];

    public void NoteSearch(string culture, string text, int hits)
    {
        if (SearchTerm.Of(text) is { } term)
        {
            Add(new TermCount(culture, term, 1, hits == 0 ? 1 : 0, 0));
        }
    }

    public void NoteClick(string culture, string text)
    {
        if (SearchTerm.Of(text) is { } term)
        {
            Add(new TermCount(culture, term, 0, 0, 1));
        }
    }

    /// <summary>Writes what has been counted, and deletes what is too old. Nothing is written or read while somebody waits for a page.</summary>
    public void Keep()
    {
        lock (_counting)
        {
            foreach (var day in _days.Values.Where(day => day.IsChanged).ToList())
            {
                Keep(day);
            }

            foreach (var past in _days.Keys.Where(date => date < Today).ToList())
            {
                _days.Remove(past);
            }
        }
    }

    /// <summary>Terms that were asked for often enough to be shown, the most frequent first. What has not been kept yet is missing.</summary>
    public IReadOnlyList<TermCount> Read(int days)
    {
        var first = Today.AddDays(-Math.Min(days, SearchReportFiles.DaysKept));
        return [.. files.Days().Where(day => day > first)
            .SelectMany(files.Read)
            .GroupBy(count => (count.Culture, count.Term))
            .Select(TermCount.Sum)
            .Where(count => count.Searches >= FewestShown)
            .OrderByDescending(count => count.Searches).ThenBy(count => count.Term, StringComparer.Ordinal)];
    }

    private DateOnly Today => Dates.DayOf(clock.GetUtcNow());

    private void Keep(SearchDay day)
    {
        // What an earlier run of the site has counted on the same day.
        if (!day.IsLoaded)
        {
            day.Load(files.Read(day.Date));
        }

        files.Write(day);
        day.SetKept();
        files.DeleteBefore(day.Date.AddDays(-SearchReportFiles.DaysKept));
    }

    private void Add(TermCount count)
    {
        lock (_counting)
        {
            var today = Today;
            if (!_days.TryGetValue(today, out var day))
            {
                _days[today] = day = new SearchDay(today);
            }

            day.Add(count);
        }
    }
}
