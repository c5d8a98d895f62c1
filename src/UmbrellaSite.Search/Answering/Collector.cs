using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;

namespace UmbrellaSite.Search.Answering;

/// <summary>Collects the hits of an evaluation, and counts their facets.</summary>
internal sealed class Collector(DocumentTable documents, Found found, SearchQuestion question, int today)
{
    private const float NearlyAsMuch = 0.3f;

    private readonly FilterSet _filters = new(documents, question.Filters);

    public Found Found => found;

    /// <summary>Hits that the filters leave out, and those that they do not.</summary>
    public int Unfiltered => found.Matched;

    /// <summary>Units that every hit has, as bits.</summary>
    public uint CommonUnits { get; private set; }

    /// <summary>Documents that have every unit.</summary>
    public void CollectComplete(Evaluation evaluation)
    {
        Begin();
        for (var id = 0; id < documents.Capacity; id++)
        {
            if (evaluation.HasAll(id))
            {
                Add(id, evaluation);
            }
        }
    }

    /// <summary>
    /// Documents that have every unit, and those without some that are worth nearly as much as the best: what is about the
    /// first word goes before what mentions both of them in passing.
    /// </summary>
    public void CollectNearlyComplete(Evaluation evaluation)
    {
        var least = Best(evaluation) * NearlyAsMuch;
        Begin();
        for (var id = 0; id < documents.Capacity; id++)
        {
            if (evaluation.Scores[id] > 0 && (evaluation.HasAll(id) || Worth(id, evaluation) >= least))
            {
                Add(id, evaluation);
            }
        }
    }

    public Dictionary<string, IReadOnlyList<FacetCount>> Facets() =>
        question.Facets.Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => new FacetCounter(documents, name, _filters).Count(found), StringComparer.Ordinal);

    private float Best(Evaluation evaluation)
    {
        var best = 0f;
        for (var id = 0; id < documents.Capacity; id++)
        {
            if (evaluation.Scores[id] > 0 && _filters.Refusing(id) == FilterSet.None)
            {
                best = Math.Max(best, Worth(id, evaluation));
            }
        }

        return best;
    }

    // A document with half of the words is worth half.
    private float Worth(int id, Evaluation evaluation)
    {
        var had = evaluation.ShareOfUnits(id);
        return evaluation.Scores[id] * had * documents.Importance[id] * Recency.Factor(documents.Days[id], today);
    }

    private void Begin()
    {
        found.Clear();
        CommonUnits = uint.MaxValue;
    }

    private void Add(int id, Evaluation evaluation)
    {
        if (documents.Importance[id] <= 0)
        {
            return;
        }

        var refusing = _filters.Count == 0 ? FilterSet.None : _filters.Refusing(id);
        found.Match(id, refusing);
        if (refusing == FilterSet.None)
        {
            CommonUnits &= evaluation.Units(id);
            found.Add(id, Worth(id, evaluation));
        }
    }
}
