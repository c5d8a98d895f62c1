namespace UmbrellaSite.Search.Documents;

/// <summary>What is findable of one page in one language. Texts are plain, without markup.</summary>
/// <param name="Key">Of the page; the same in all its languages.</param>
/// <param name="Culture">Such as "de-DE".</param>
/// <param name="Title">As visitors read it.</param>
public sealed record SearchDocument(Guid Key, string Culture, string Title)
{
    /// <summary>Other names of the page, topics it belongs to and their other names: worth nearly as much as the title.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string Introduction { get; init; } = string.Empty;

    public string Body { get; init; } = string.Empty;

    /// <summary>Text of the files that belong to the page.</summary>
    public string Attachments { get; init; } = string.Empty;

    /// <summary>When it was news, or takes place; null for what does not age.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Values by which answers can be narrowed, by the facet's name: "type" → "event".</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether the title is offered while somebody types.</summary>
    public bool IsSuggested { get; init; } = true;

    /// <summary>How much the page counts among equals; 1 is usual, a topic page counts more, an old report less.</summary>
    public float Importance { get; init; } = 1;
}
