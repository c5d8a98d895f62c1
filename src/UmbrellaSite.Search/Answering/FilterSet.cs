using UmbrellaSite.Search.Snapshots;

namespace UmbrellaSite.Search.Answering;

/// <summary>The filters of a question over a culture's documents.</summary>
internal sealed class FilterSet
{
    public const int None = -1;
    public const int Several = -2;

    private readonly (string Name, FacetColumn? Column, bool[] Allowed)[] _filters;

    private const int Most = 100;

    public FilterSet(DocumentTable documents, IReadOnlyDictionary<string, IReadOnlyList<string>> filters) =>
        _filters = [.. filters.Where(filter => filter.Value.Count > 0).Take(Most).Select(filter =>
            documents.Facets.TryGetValue(filter.Key, out var column) ? (filter.Key, column, column.Having(filter.Value)) : (filter.Key, (FacetColumn?)null, Array.Empty<bool>()))];

    public int Count => _filters.Length;

    public int IndexOf(string facet) => Array.FindIndex(_filters, filter => string.Equals(filter.Name, facet, StringComparison.Ordinal));

    /// <summary>Which filter keeps the document away: the only one, <see cref="None"/> or <see cref="Several"/>.</summary>
    public int Refusing(int document)
    {
        var refusing = None;
        for (var at = 0; at < _filters.Length; at++)
        {
            var (_, column, allowed) = _filters[at];
            if (column is null || !allowed[column.Combination(document)])
            {
                if (refusing != None)
                {
                    return Several;
                }

                refusing = at;
            }
        }

        return refusing;
    }
}
