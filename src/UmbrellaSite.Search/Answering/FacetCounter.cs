using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Snapshots;

namespace UmbrellaSite.Search.Answering;

/// <summary>Counts found documents by a facet's value.</summary>
internal sealed class FacetCounter
{
    private readonly FacetColumn? _column;
    private readonly int[] _found;
    private readonly int _filter;

    public FacetCounter(DocumentTable documents, string facet, FilterSet filters)
    {
        Name = facet;
        documents.Facets.TryGetValue(facet, out _column);
        _found = new int[_column?.Combinations.Length ?? 0];
        _filter = filters.IndexOf(facet);
    }

    public string Name { get; }

    /// <summary>Adds a document that was found, but for a filter.</summary>
    /// <param name="refusing">As <see cref="FilterSet.Refusing"/> says.</param>
    public void Add(int document, int refusing)
    {
        if (_column is not null && (refusing == FilterSet.None || refusing == _filter))
        {
            _found[_column.Combination(document)]++;
        }
    }

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<FacetCount> Counts()
    {
        if (_column is null)
        {
            return [];
        }

        var counts = new int[_column.Values.Length];
        for (var combination = 0; combination < _found.Length; combination++)
        {
            if (_found[combination] > 0)
            {
                foreach (var value in _column.Combinations[combination])
                {
                    counts[value] += _found[combination];
                }
            }
        }

        return MostFrequent(_column.Values, counts);
    }

    // Counts and numbers of values in one number each: sorting those is a tenth of sorting pairs.
    private static FacetCount[] MostFrequent(string[] values, int[] counts)
    {
        var ranks = new long[counts.Length];
        var found = 0;
        for (var value = 0; value < counts.Length; value++)
        {
            if (counts[value] > 0)
            {
                ranks[found++] = ((long)-counts[value] << 32) | (uint)value;
            }
        }

        Array.Sort(ranks, 0, found);
        return [.. ranks[..found].Select(rank => new FacetCount(values[(uint)rank], counts[(uint)rank]))];
    }
}
