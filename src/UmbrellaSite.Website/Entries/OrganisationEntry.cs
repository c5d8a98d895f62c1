namespace UmbrellaSite.Website.Entries;

internal sealed record OrganisationEntry(EntryFacts Facts) : Entry(Facts)
{
    public string Abbreviation { get; init; } = string.Empty;

    public string Phone { get; init; } = string.Empty;

    public IReadOnlyList<string> PhoneHours { get; init; } = [];

    public string City { get; init; } = string.Empty;

    public IReadOnlyList<string> States { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Formats { get; init; } = [];
}
