namespace UmbrellaSite.Website.Searching.Answers;

internal sealed record FacetChoices(string Facet, string Title, IReadOnlyList<FacetChoice> Choices);
