using UmbrellaSite.Search;
using UmbrellaSite.Website.Searching.Answers;

namespace UmbrellaSite.Website.Searching.Suggestions;

/// <summary>What somebody who is still typing may mean.</summary>
internal sealed class SearchSuggestions(ISearchIndex index, FoundPages found)
{
    public const int Shortest = 2;
    public const int Longest = 60;
    public const int Most = 8;

    /// <summary>Nothing for a letter or a novel: neither can be completed.</summary>
    public IReadOnlyList<Suggestion> For(string typed, string culture)
    {
        var text = typed.Trim();
        return text.Length is < Shortest or > Longest
            ? []
            : [.. index.Suggest(culture, text, Most)
                .Select(suggestion => new Suggestion(suggestion.Text, suggestion.Page is { } page ? found.UrlOf(page, culture) ?? Gone : null))
                .Where(suggestion => suggestion.Url != Gone)];
    }

    // A page that nobody may see any more is not offered, not even by its name.
    private const string Gone = "";
}
