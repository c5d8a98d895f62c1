using UmbrellaSite.Search.Queries;
using UmbrellaSite.Website.Cards;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>An answer as the visitor sees it.</summary>
/// <param name="Type">One of <see cref="SearchTypes"/>.</param>
internal sealed record FoundPage(Card Card, string Type, IReadOnlyList<Fragment> Title, IReadOnlyList<Fragment> Excerpt);
