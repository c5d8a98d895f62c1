namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>What the index has got of a page.</summary>
/// <param name="Version">Of the page, its type, and who may find it.</param>
/// <param name="Names">Of the words by which other pages call it.</param>
/// <param name="Picks">Pages and media that it was made from besides.</param>
internal sealed record FedPage(ulong Version, ulong Names, Guid[] Picks);
