namespace UmbrellaSite.Website.Entries;

/// <summary>What every page has, in the language in which it is read. Dates without a time are days in Germany.</summary>
/// <param name="Culture">The language of the texts: that of the reader, or German where there is no translation.</param>
/// <param name="Topics">The topics that the page is assigned to.</param>
internal sealed record EntryFacts(Guid Key, string Name, string Url, string Culture)
{
    public string Lead { get; init; } = string.Empty;

    public DateTime Created { get; init; }

    public DateTime Updated { get; init; }

    public bool IsSample { get; init; }

    public DateOnly? LastConfirmed { get; init; }

    public bool HideFromSearchEngines { get; init; }

    public IReadOnlyList<Guid> Topics { get; init; } = [];
}
