namespace UmbrellaSite.Website.Places;

/// <summary>A federal state with the number of entries in it, and the address of the list of them.</summary>
/// <param name="Shape">Its outline as an SVG path.</param>
internal sealed record StateCount(string Name, int Count, string Url, string Shape);
