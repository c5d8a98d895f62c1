using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Finding;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Lists;

/// <summary>Narrows lists down by what an address asks, and says how many entries each further answer would leave.</summary>
internal sealed class ListBuilder(Texts texts)
{
    public ListPageOf<T> Build<T>(IReadOnlyList<T> entries, IReadOnlyList<Facet<T>> facets, ListRequest asked, int pageSize = 24)
        where T : Entry
    {
        var request = asked.Only(facets.Select(facet => facet.Parameter));
        var problem = Check(entries, facets, request);
        if (problem is not ListProblem.None)
        {
            return new ListPageOf<T> { Request = request with { Chosen = new Dictionary<string, string>() }, Problem = problem };
        }

        var matching = Matching(entries, facets, request);
        var pages = Math.Max(1, (matching.Count + pageSize - 1) / pageSize);
        var page = request.Page!.Value;
        return new ListPageOf<T>
        {
            Request = request,
            Problem = page > pages ? ListProblem.NoSuchPage : ListProblem.None,
            Total = matching.Count,
            All = matching,
            Items = [.. matching.Skip((page - 1) * pageSize).Take(pageSize)],
            Filters = [.. facets.Select(facet => Filter(entries, facets, facet, request)).Where(filter => filter.Options.Count > 1)],
            Active = [.. facets.SelectMany(facet => Active(entries, facet, request)), .. ActiveText(request)],
            Pages = pages == 1 ? [] : [.. Enumerable.Range(1, pages).Select(number => Link(request, number, page))],
        };
    }

    private static ListProblem Check<T>(IReadOnlyList<T> entries, IReadOnlyList<Facet<T>> facets, ListRequest request) =>
        request.Text.Length > ListRequest.LongestText || request.Place.Length > ListRequest.LongestText ? ListProblem.TextTooLong
        : request.Page is null ? ListProblem.UnknownFilter
        : facets.Any(facet => request.Find(facet.Parameter) is not null && !Answers(entries, facet).Any(answer => request.Chooses(facet.Parameter, answer)))
            ? ListProblem.UnknownFilter
            : ListProblem.None;

    private static List<T> Matching<T>(
        IReadOnlyList<T> entries, IEnumerable<Facet<T>> facets, ListRequest request, Facet<T>? except = null)
        where T : Entry
    {
        var asked = facets.Where(facet => facet != except && request.Find(facet.Parameter) is not null).ToList();
        var words = Words.Of(request.Text);
        return [.. entries.Where(entry =>
            asked.TrueForAll(facet => facet.Values(entry).Any(value => request.Chooses(facet.Parameter, value)))
            && (words.Count == 0 || words.All(word => Names(entry).Any(name => Words.Contain(name, word)))))];
    }

    private static IEnumerable<string> Names(Entry entry) => entry.OtherNames.Prepend(entry.Lead).Prepend(entry.Name);

    private static IEnumerable<string> Answers<T>(IReadOnlyList<T> entries, Facet<T> facet) =>
        facet.Known.Concat(entries.SelectMany(facet.Values).Distinct(StringComparer.Ordinal).Order(GermanOrder.Comparer)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<ActiveFilter> ActiveText(ListRequest request) => request.Text.Length == 0
        ? []
        : [new ActiveFilter(string.Empty, request.Text, request.With((ListRequest.TextParameter, null), (ListRequest.PageParameter, null)))];

    private static PageLink Link(ListRequest request, int number, int current) =>
        new(number, request.With((ListRequest.PageParameter, number == 1 ? null : $"{number}")), number == current);

    private Filter Filter<T>(IReadOnlyList<T> entries, IReadOnlyList<Facet<T>> facets, Facet<T> facet, ListRequest request)
        where T : Entry
    {
        var others = Matching(entries, facets, request, except: facet);
        var counts = others.SelectMany(entry => facet.Values(entry).Distinct(StringComparer.Ordinal)).CountBy(value => value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new Filter(facet.Parameter, texts[facet.Title], [.. Answers(entries, facet)
            .Select(answer => new FilterOption(Slug.Of(answer), texts.Choice(answer), counts.GetValueOrDefault(answer), request.Chooses(facet.Parameter, answer)))
            .Where(option => option.Count > 0 || option.Selected)]);
    }

    private IEnumerable<ActiveFilter> Active<T>(IReadOnlyList<T> entries, Facet<T> facet, ListRequest request) => Answers(entries, facet)
        .Where(answer => request.Chooses(facet.Parameter, answer))
        .Select(answer => new ActiveFilter(
            texts[facet.Title], texts.Choice(answer), request.With((facet.Parameter, null), (ListRequest.PageParameter, null))));
}
