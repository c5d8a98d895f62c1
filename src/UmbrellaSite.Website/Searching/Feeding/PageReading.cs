using UmbrellaSite.Search.Documents;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>A page as the index gets it.</summary>
/// <param name="Picks">Pages and media that it was made from besides, whether or not everybody may see them.</param>
internal sealed record PageReading(IReadOnlyList<SearchDocument> Documents, IReadOnlySet<Guid> Picks);
