using UmbrellaSite.Search;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Frame;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>Puts together what the search page shows, in the language of the request.</summary>
internal sealed class SearchViews(SearchAnswers answers, ISearchIndex index, FoundPages found, SearchAddress search, CurrentPage current, Texts texts)
{
    private const int MostChoices = 10;
    private const int MostWords = 5;
    private const int MostTopics = 6;
    private const int PagesAround = 2;

    public SearchView Build(SearchPage page, SearchRequest request)
    {
        if (request.IsEmpty)
        {
            return new SearchView(page, request, null);
        }

        var results = answers.Answer(request, current.Culture);
        return new SearchView(page, request, results)
        {
            Facets = [.. SearchFacets.All.Select(facet => Choices(facet, results)).Where(choices => choices.Choices.Count > 1)],
            Active = [.. request.Filters.Select(filter => new ActiveFilter(TitleOf(filter.Key), TextOf(filter.Key, filter.Value), request.Narrowed(filter.Key, null)))],
            Pages = PagesOf(results),
            DidYouMean = results.Answer.DidYouMean is { } meant ? new TextLink(meant, request.For(meant)) : null,
            ExactUrl = results.Answer.Corrected is null ? null : request.Exactly(),
            Phone = current.Home.Phone ?? string.Empty,
            TopicsUrl = search.TopicsUrl,
            Help = results is { IsPreparing: false, Pages.Count: 0, IsBeyondEnd: false } ? HelpWith(results) : null,
        };
    }

    private FacetChoices Choices(string facet, SearchResults results)
    {
        var chosen = results.Request.Filters.GetValueOrDefault(facet);
        var counts = results.Answer.Facets.GetValueOrDefault(facet) ?? [];
        return new FacetChoices(facet, TitleOf(facet), [.. counts
            .OrderByDescending(count => count.Value == chosen).ThenByDescending(count => count.Count).ThenBy(count => count.Value, GermanOrder.Comparer)
            .Take(MostChoices)
            .Select(count => new FacetChoice(
                TextOf(facet, count.Value), count.Count, results.Request.Narrowed(facet, count.Value == chosen ? null : count.Value), count.Value == chosen))]);
    }

    private string TitleOf(string facet) => texts[facet switch
    {
        SearchFacets.Type => "Filter.Art",
        SearchFacets.Topic => "Filter.Thema",
        SearchFacets.State => "Filter.Land",
        SearchFacets.Format => "Filter.Form",
        SearchFacets.Language => "Filter.Sprache",
        _ => "Filter.Barrierefreiheit",
    }];

    private string TextOf(string facet, string value) => facet switch
    {
        SearchFacets.Type => texts["Suche.Art." + value],
        SearchFacets.Topic => value,
        _ => texts.Choice(value),
    };

    private static IReadOnlyList<PageLink> PagesOf(SearchResults results)
    {
        var page = results.Request.Page ?? 1;
        var shown = Enumerable.Range(1, results.PageCount)
            .Where(number => number == 1 || number == results.PageCount || Math.Abs(number - page) <= PagesAround);
        return results.PageCount < 2 ? [] : [.. shown.Select(number => new PageLink(number, results.Request.On(number), number == page))];
    }

    private SearchHelp HelpWith(SearchResults results)
    {
        var everywhere = answers.CountEverywhere(results.Request, current.Culture);
        return new SearchHelp(
            everywhere == 0 ? null : new TextLink(texts.Format("Suche.OhneFilter", everywhere), results.Request.Everywhere()),
            [.. TopicsOf(results.Request.Text)]);
    }

    // One word may lead to a topic, where all of them lead nowhere.
    private IEnumerable<TextLink> TopicsOf(string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 3)
        .Take(MostWords)
        .SelectMany(word => index.Search(new SearchQuestion(current.Culture, word) { Filters = _topics, Take = 2 }).Hits)
        .DistinctBy(hit => hit.Key)
        .Take(MostTopics)
        .Select(hit => (hit.Title, Url: found.UrlOf(hit.Key, current.Culture)))
        .Where(topic => topic.Url is not null)
        .Select(topic => new TextLink(string.Concat(topic.Title.Select(fragment => fragment.Text)), topic.Url!));

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _topics =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [SearchFacets.Type] = [SearchTypes.Topic] };
}
