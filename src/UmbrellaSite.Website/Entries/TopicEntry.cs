namespace UmbrellaSite.Website.Entries;

internal sealed record TopicEntry(EntryFacts Facts) : Entry(Facts)
{
    public string Area { get; init; } = string.Empty;

    public IReadOnlyList<Guid> Related { get; init; } = [];

    public bool QuickExit { get; init; }
}
