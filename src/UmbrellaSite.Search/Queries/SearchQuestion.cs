namespace UmbrellaSite.Search.Queries;

/// <summary>What is asked of the index.</summary>
/// <param name="Culture">Only pages of this language are found.</param>
/// <param name="Text">As typed: words, "phrases", -exclusions. Empty finds everything that the filters leave.</param>
public sealed record SearchQuestion(string Culture, string Text)
{
    /// <summary>Longer questions are cut, and the answer says so.</summary>
    public const int LongestText = 200;

    /// <summary>Chosen values by the facet's name: any of a facet's values, of all facets.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Facets whose values are to be counted.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    public int Skip { get; init; }

    public int Take { get; init; } = 10;

    /// <summary>Search for exactly what was typed, though another spelling would find something.</summary>
    public bool AsTyped { get; init; }

    /// <summary>The last word may not be typed to its end yet.</summary>
    public bool IsTyping { get; init; }
}
