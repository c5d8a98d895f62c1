using UmbrellaSite.Search;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Website.Searching.Reporting;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>Asks the index what an address asks.</summary>
internal sealed class SearchAnswers(ISearchIndex index, FoundPages found, SearchReport report)
{
    public const int HitsOfPage = 10;

    public SearchResults Answer(SearchRequest request, string culture)
    {
        var answer = Ask(request, culture, SearchFacets.All);
        if (answer.State == SearchIndexState.Ready && request.Page == 1 && request.Filters.Count == 0)
        {
            report.NoteSearch(culture, request.Text, answer.Corrected is null ? answer.Total : 0);
        }

        return new SearchResults(request, answer, found.Of(answer.Hits, culture));
    }

    /// <summary>How many pages there would be without filters.</summary>
    public int CountEverywhere(SearchRequest request, string culture) =>
        request.Filters.Count == 0 ? 0 : Ask(request with { Filters = new Dictionary<string, string>() }, culture, []).Total;

    private SearchAnswer Ask(SearchRequest request, string culture, IReadOnlyList<string> facets) =>
        index.Search(new SearchQuestion(culture, request.Text)
        {
            Filters = request.Filters.ToDictionary(filter => filter.Key, filter => (IReadOnlyList<string>)[filter.Value], StringComparer.Ordinal),
            Facets = facets,
            Skip = ((request.Page ?? 1) - 1) * HitsOfPage,
            Take = HitsOfPage,
            AsTyped = request.IsExact,
        });
}
