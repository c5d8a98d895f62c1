namespace UmbrellaSite.Website.Places;

/// <summary>The outlines of the federal states, for a small map.</summary>
internal static class StateShapes
{
    public const string ViewBox = "0 0 586 793";

    /// <summary>SVG paths by the name of the state.</summary>
    public static IReadOnlyDictionary<string, string> Paths { get; } =
        PlaceTable.Rows("states.tsv").ToDictionary(row => PlaceTable.State(row[0]), row => row[1], StringComparer.Ordinal);
}
