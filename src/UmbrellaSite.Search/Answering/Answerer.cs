using UmbrellaSite.Search.Excerpts;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Answering;

/// <summary>Answers questions from one version of the index.</summary>
internal sealed class Answerer(ReadSession session, CultureSnapshot culture, int today)
{
    private readonly TermReader _terms = new(session, culture);
    private readonly Found _found = new();

    public SearchAnswer Answer(SearchQuestion question)
    {
        session.Board.Begin(culture.Documents.Capacity);
        var query = new QueryParser(culture.Analyzer).Parse(question.Text);
        var plan = QueryPlan.Of(query, _terms);
        var filters = new FilterSet(culture.Documents, question.Filters);
        var facets = question.Facets.Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => new FacetCounter(culture.Documents, name, filters), StringComparer.Ordinal);
        Collect(plan, filters, facets.Values);
        var page = _found.Page(Math.Max(0, question.Skip), Math.Clamp(question.Take, 0, 1000));
        var wanted = new WantedTerms(query);
        return new SearchAnswer
        {
            Total = _found.Count,
            Hits = [.. page.Select(id => new HitReader(session, culture).Read(id, wanted))],
            Facets = facets.ToDictionary(facet => facet.Key, facet => facet.Value.Counts(), StringComparer.Ordinal),
            IsShortened = query.IsShortened,
        };
    }

    private void Collect(QueryPlan plan, FilterSet filters, IReadOnlyCollection<FacetCounter> facets)
    {
        var evaluation = new Evaluation(culture.Documents, session.Board);
        evaluation.All(plan);
        _found.Clear();
        var (documents, scores) = (culture.Documents, evaluation.Scores);
        for (var id = 0; id < documents.Capacity; id++)
        {
            if (scores[id] <= 0 || documents.Importance[id] <= 0)
            {
                continue;
            }

            var refusing = filters.Refusing(id);
            foreach (var facet in facets)
            {
                facet.Add(id, refusing);
            }

            if (refusing == FilterSet.None)
            {
                _found.Add(id, scores[id] * documents.Importance[id] * Recency.Factor(documents.Days[id], today));
            }
        }

        session.Board.Return(scores);
    }
}
