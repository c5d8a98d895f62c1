namespace UmbrellaSite.Website.Entries;

/// <summary>A page without a directory of its own: content pages, explainers, the directories themselves.</summary>
internal sealed record PageEntry(EntryFacts Facts) : Entry(Facts)
{
    public required string TypeAlias { get; init; }
}
