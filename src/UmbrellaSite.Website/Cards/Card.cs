namespace UmbrellaSite.Website.Cards;

/// <summary>An entry as a list shows it: one link, and what helps to decide whether to follow it.</summary>
internal sealed record Card(Guid Key, string Title, string Url, string Culture, string Lead)
{
    /// <summary>What stands above the title: a date, a kind.</summary>
    public string Kicker { get; init; } = string.Empty;

    /// <summary>The date in the kicker for machines, if it is one.</summary>
    public string? KickerDate { get; init; }

    /// <summary>In the language of the reader.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>As editors wrote them, in the language of the entry.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Phone { get; init; }

    public bool IsSample { get; init; }

    /// <summary>The language of the texts, where it is not that of the page.</summary>
    public string? ForeignCulture { get; init; }
}
