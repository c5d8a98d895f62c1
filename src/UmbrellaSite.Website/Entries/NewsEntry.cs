namespace UmbrellaSite.Website.Entries;

internal sealed record NewsEntry(EntryFacts Facts) : Entry(Facts)
{
    public required DateOnly Date { get; init; }

    public string Kind { get; init; } = string.Empty;
}
