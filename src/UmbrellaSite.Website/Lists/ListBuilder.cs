using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Finding;
using UmbrellaSite.Website.Searching.Answers;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Lists;

/// <summary>Narrows lists down by what an address asks, and says how many entries each further answer would leave.</summary>
internal sealed class ListBuilder(Texts texts, TextMatches matches)
{
    public ListPageOf<T> Build<T>(IReadOnlyList<T> entries, IReadOnlyList<Facet<T>> facets, ListRequest asked, int pageSize = 24)
        where T : Entry
    {
        var request = asked.Only(facets.Select(facet => facet.Parameter));
        var questions = facets.Select(facet => Question<T>.Of(facet, entries, request)).ToList();
        var problem = Check(questions, request);
        if (problem is not ListProblem.None)
        {
            return new ListPageOf<T> { Request = request with { Chosen = new Dictionary<string, string>() }, Problem = problem };
        }

        var named = Named(entries, request);
        var matching = Matching(named, questions);
        var pages = Math.Max(1, (matching.Count + pageSize - 1) / pageSize);
        var page = request.Page!.Value;
        return new ListPageOf<T>
        {
            Request = request,
            Problem = page > pages ? ListProblem.NoSuchPage : ListProblem.None,
            Total = matching.Count,
            All = matching,
            Items = [.. matching.Skip((page - 1) * pageSize).Take(pageSize)],
            Filters = [.. questions.Select(question => Filter(question, question.IsAsked ? Matching(named, questions, question) : matching)).Where(filter => filter.Options.Count > 1)],
            Active = [.. questions.SelectMany(question => Active(question, request)), .. ActiveText(request)],
            Pages = pages == 1 ? [] : [.. Enumerable.Range(1, pages).Select(number => Link(request, number, page))],
        };
    }

    private static ListProblem Check<T>(IEnumerable<Question<T>> questions, ListRequest request) =>
        request.Text.Length > ListRequest.LongestText || request.Place.Length > ListRequest.LongestText ? ListProblem.TextTooLong
        : request.Page is null || questions.Any(question => question is { IsAsked: true, Chosen.Count: 0 }) ? ListProblem.UnknownFilter
        : ListProblem.None;

    /// <summary>What the text of the request names; where it names nothing, what is written about it.</summary>
    private IReadOnlyList<T> Named<T>(IReadOnlyList<T> entries, ListRequest request)
        where T : Entry
    {
        var words = Words.Of(request.Text);
        if (words.Count == 0)
        {
            return entries;
        }

        List<T> named = [.. entries.Where(entry => words.All(word => Names(entry).Any(name => Words.Contain(name, word))))];
        if (named.Count > 0)
        {
            return named;
        }

        var written = matches.Find(request.Text).ToHashSet();
        return [.. entries.Where(entry => written.Contains(entry.Key))];
    }

    private static List<T> Matching<T>(IEnumerable<T> entries, IEnumerable<Question<T>> questions, Question<T>? except = null)
        where T : Entry
    {
        var asked = questions.Where(question => question != except && question.IsAsked).ToList();
        return [.. entries.Where(entry => asked.TrueForAll(question => question.Facet.Values(entry).Any(question.Chosen.Contains)))];
    }

    private static IEnumerable<string> Names(Entry entry) => entry.FoldedNames.Append(entry.FoldedLead);

    private static IEnumerable<ActiveFilter> ActiveText(ListRequest request) => request.Text.Length == 0
        ? []
        : [new ActiveFilter(string.Empty, request.Text, request.With((ListRequest.TextParameter, null), (ListRequest.PageParameter, null)))];

    private static PageLink Link(ListRequest request, int number, int current) =>
        new(number, request.With((ListRequest.PageParameter, number == 1 ? null : $"{number}")), number == current);

    /// <param name="others">What all the other answers leave.</param>
    private Filter Filter<T>(Question<T> question, IEnumerable<T> others)
        where T : Entry
    {
        var facet = question.Facet;
        var counts = others.SelectMany(entry => facet.Values(entry).Distinct(StringComparer.Ordinal)).CountBy(value => value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new Filter(facet.Parameter, texts[facet.Title], [.. question.Answers
            .Where(answer => counts.ContainsKey(answer) || question.Chosen.Contains(answer))
            .Select(answer => new FilterOption(Slug.Of(answer), texts.Choice(answer), counts.GetValueOrDefault(answer), question.Chosen.Contains(answer)))]);
    }

    private IEnumerable<ActiveFilter> Active<T>(Question<T> question, ListRequest request) => question.Answers
        .Where(question.Chosen.Contains)
        .Select(answer => new ActiveFilter(
            texts[question.Facet.Title], texts.Choice(answer), request.With((question.Facet.Parameter, null), (ListRequest.PageParameter, null))));
}
