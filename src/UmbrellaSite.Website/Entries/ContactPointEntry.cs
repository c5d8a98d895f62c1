using UmbrellaSite.Website.Places;

namespace UmbrellaSite.Website.Entries;

internal sealed record ContactPointEntry(EntryFacts Facts) : Entry(Facts)
{
    public string Task { get; init; } = string.Empty;

    public string Phone { get; init; } = string.Empty;

    public IReadOnlyList<string> PhoneHours { get; init; } = [];

    public string Email { get; init; } = string.Empty;

    public string PostalCode { get; init; } = string.Empty;

    public string City { get; init; } = string.Empty;

    public string State { get; init; } = string.Empty;

    public IReadOnlyList<string> Districts { get; init; } = [];

    public Position? Position { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Accessibility { get; init; } = [];
}
