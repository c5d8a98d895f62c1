namespace UmbrellaSite.Website.Entries;

internal sealed record EventEntry(EntryFacts Facts) : Entry(Facts)
{
    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    public string Status { get; init; } = string.Empty;

    public string Format { get; init; } = string.Empty;

    public string Venue { get; init; } = string.Empty;

    public string Street { get; init; } = string.Empty;

    public string PostalCode { get; init; } = string.Empty;

    public string City { get; init; } = string.Empty;

    public string State { get; init; } = string.Empty;

    public string Organiser { get; init; } = string.Empty;

    public Guid? OrganiserKey { get; init; }

    public Guid? Campaign { get; init; }

    public IReadOnlyList<string> Accessibility { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public bool IsOnline => Format is not EventFormats.OnSite;

    public bool IsOnSite => Format is not EventFormats.Online;

    public bool IsCancelled => Status is EventStates.Cancelled;
}
