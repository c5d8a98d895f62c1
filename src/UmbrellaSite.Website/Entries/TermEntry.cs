namespace UmbrellaSite.Website.Entries;

internal sealed record TermEntry(EntryFacts Facts) : Entry(Facts)
{
    public IReadOnlyList<Guid> SeeAlso { get; init; } = [];
}
