namespace UmbrellaSite.Search.Snapshots;

/// <summary>What answers need of every document, by its number, in memory. Immutable.</summary>
internal sealed class DocumentTable
{
    public const int NoDay = int.MinValue;

    /// <summary>0 where there is no document.</summary>
    public required float[] Importance { get; init; }

    public required int[] Days { get; init; }

    public required bool[] Suggested { get; init; }

    public required byte[] TitleLengths { get; init; }

    public required uint[] FirstWords { get; init; }

    public required IReadOnlyDictionary<string, FacetColumn> Facets { get; init; }

    public required int Count { get; init; }

    /// <summary>Numbers of documents are below this.</summary>
    public int Capacity => Importance.Length;
}
