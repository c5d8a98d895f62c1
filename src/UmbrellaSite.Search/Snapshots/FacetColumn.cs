namespace UmbrellaSite.Search.Snapshots;

/// <summary>
/// A facet's values of every document. Documents with the same values share a combination, so that counting costs one
/// addition for each document, however many values it has. Immutable.
/// </summary>
/// <param name="OfDocument">The combination's number by the document's; 0 is no value. May be shorter than there are documents.</param>
/// <param name="Ends">Where each combination's values end among all.</param>
/// <param name="ValuesOf">Numbers of values, combination after combination.</param>
/// <param name="Values">As documents have them.</param>
internal sealed record FacetColumn(int[] OfDocument, int[] Ends, int[] ValuesOf, string[] Values)
{
    public int Combinations => Ends.Length;

    public int Combination(int document) => (uint)document < (uint)OfDocument.Length ? OfDocument[document] : 0;

    /// <summary>Which combinations have any of the values.</summary>
    public bool[] Having(IReadOnlyCollection<string> values)
    {
        var wanted = Values.Select(values.Contains).ToArray();
        var having = new bool[Combinations];
        for (var combination = 0; combination < having.Length; combination++)
        {
            having[combination] = Array.Exists(ValuesOf[(combination == 0 ? 0 : Ends[combination - 1])..Ends[combination]], value => wanted[value]);
        }

        return having;
    }

    /// <summary>Adds numbers of documents by combination up to numbers by value.</summary>
    public int[] ByValue(ReadOnlySpan<int> byCombination)
    {
        var counts = new int[Values.Length];
        var at = 0;
        for (var combination = 0; combination < Ends.Length; combination++)
        {
            for (; at < Ends[combination]; at++)
            {
                counts[ValuesOf[at]] += byCombination[combination];
            }
        }

        return counts;
    }
}
