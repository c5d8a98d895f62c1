namespace UmbrellaSite.Website.Searching.Reporting;

/// <summary>The counts of one day. Not safe for concurrent use.</summary>
internal sealed class SearchDay(DateOnly date)
{
    // Whoever asks for ever other words fills neither memory nor disk.
    private const int MostTerms = 20_000;

    private readonly Dictionary<(string Culture, string Term), TermCount> _counts = [];

    public DateOnly Date => date;

    public bool IsChanged { get; private set; }

    /// <summary>Whether it holds what was kept of the day before.</summary>
    public bool IsLoaded { get; private set; }

    public IReadOnlyCollection<TermCount> Counts => _counts.Values;

    public void Load(IEnumerable<TermCount> counts)
    {
        foreach (var count in counts.ToList())
        {
            Add(count);
        }

        IsLoaded = true;
    }

    public void Add(TermCount count)
    {
        var key = (count.Culture, count.Term);
        if (_counts.TryGetValue(key, out var known))
        {
            _counts[key] = TermCount.Sum([known, count]);
        }
        else if (_counts.Count < MostTerms)
        {
            _counts[key] = count;
        }

        IsChanged = true;
    }

    public void SetKept() => IsChanged = false;
}
