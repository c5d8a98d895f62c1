namespace UmbrellaSite.Website.Entries;

internal sealed record PositionEntry(EntryFacts Facts) : Entry(Facts)
{
    public required DateOnly Date { get; init; }

    public string Kind { get; init; } = string.Empty;

    public string Status { get; init; } = string.Empty;

    public string Law { get; init; } = string.Empty;
}
