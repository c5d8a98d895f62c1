namespace UmbrellaSite.Website.Entries;

internal sealed record GroupEntry(EntryFacts Facts) : Entry(Facts)
{
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string Rhythm { get; init; } = string.Empty;

    public string City { get; init; } = string.Empty;

    public string PostalCode { get; init; } = string.Empty;

    public string State { get; init; } = string.Empty;

    public bool OpenForNewMembers { get; init; }

    public Guid? ContactPoint { get; init; }

    public Guid? Organisation { get; init; }

    public bool QuickExit { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Accessibility { get; init; } = [];
}
