namespace UmbrellaSite.Search.Snapshots;

/// <summary>
/// A facet's values of every document. Documents with the same values share a combination, so that counting costs one
/// addition for each document, however many values it has. Immutable.
/// </summary>
/// <param name="OfDocument">The combination's number by the document's; 0 is no value. May be shorter than there are documents.</param>
/// <param name="Combinations">Numbers of values.</param>
/// <param name="Values">As documents have them.</param>
internal sealed record FacetColumn(int[] OfDocument, int[][] Combinations, string[] Values)
{
    public int Combination(int document) => (uint)document < (uint)OfDocument.Length ? OfDocument[document] : 0;

    /// <summary>Which combinations have any of the values.</summary>
    public bool[] Having(IReadOnlyCollection<string> values)
    {
        var wanted = Values.Select(values.Contains).ToArray();
        return [.. Combinations.Select(combination => Array.Exists(combination, value => wanted[value]))];
    }
}
