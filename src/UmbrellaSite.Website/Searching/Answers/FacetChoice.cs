namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>A way to narrow the answers down.</summary>
/// <param name="Url">The address with this value; without it, if it is chosen.</param>
internal sealed record FacetChoice(string Text, int Count, string Url, bool IsChosen);
