using System.Globalization;
using UmbrellaSite.Search;
using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>
/// Asks the index where names alone lead nowhere: lists and the finder know what things are called, the index knows what is
/// written about them, and the other forms and parts of words. Only what has every word, spelt as it was typed.
/// </summary>
internal sealed class TextMatches(ISearchIndex index)
{
    private const int Most = 100;

    /// <summary>The best first. Without an index, nothing.</summary>
    /// <param name="type">One of <see cref="SearchTypes"/>; null for all.</param>
    public IReadOnlyList<Guid> Find(string text, string? type = null)
    {
        var answer = index.Search(new SearchQuestion(CultureInfo.CurrentCulture.Name, text) { AsTyped = true, Take = Most, Filters = Only(type) });
        return answer.LeftOut.Count > 0 ? [] : [.. answer.Hits.Select(hit => hit.Key)];
    }

    private static Dictionary<string, IReadOnlyList<string>> Only(string? type) => type is null ? [] : new() { [SearchFacets.Type] = [type] };
}
