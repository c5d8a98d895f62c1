using System.Numerics;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;

namespace UmbrellaSite.Search.Answering;

/// <summary>Collects the hits of an evaluation, and counts their facets.</summary>
internal sealed class Collector(DocumentTable documents, SearchQuestion question, int today)
{
    private readonly FilterSet _filters = new(documents, question.Filters);
    private FacetCounter[] _facets = [];

    public Found Found { get; } = new();

    /// <summary>Hits that the filters leave out, and those that they do not.</summary>
    public int Unfiltered { get; private set; }

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

    /// <summary>Documents that have the most units of those that the filters leave.</summary>
    public void CollectMost(Evaluation evaluation)
    {
        var most = evaluation.MostUnits(id => _filters.Refusing(id) == FilterSet.None);
        Begin();
        for (var id = 0; id < documents.Capacity && most > 0; id++)
        {
            if (evaluation.Scores[id] > 0 && BitOperations.PopCount(evaluation.Units(id)) >= most)
            {
                Add(id, evaluation);
            }
        }
    }

    public Dictionary<string, IReadOnlyList<FacetCount>> Facets() => _facets.ToDictionary(facet => facet.Name, facet => facet.Counts(), StringComparer.Ordinal);

    private void Begin()
    {
        Found.Clear();
        (Unfiltered, CommonUnits) = (0, uint.MaxValue);
        _facets = [.. question.Facets.Distinct(StringComparer.Ordinal).Select(name => new FacetCounter(documents, name, _filters))];
    }

    private void Add(int id, Evaluation evaluation)
    {
        if (documents.Importance[id] <= 0)
        {
            return;
        }

        Unfiltered++;
        var refusing = _filters.Count == 0 ? FilterSet.None : _filters.Refusing(id);
        foreach (var facet in _facets)
        {
            facet.Add(id, refusing);
        }

        if (refusing == FilterSet.None)
        {
            CommonUnits &= evaluation.Units(id);
            Found.Add(id, evaluation.Scores[id] * documents.Importance[id] * Recency.Factor(documents.Days[id], today));
        }
    }
}
