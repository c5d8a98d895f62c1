using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Answering;

/// <summary>A word of a question, or several that mean one thing.</summary>
/// <param name="Words">As typed.</param>
/// <param name="Match">By what it is found.</param>
/// <param name="Loose">By what it is found where that is not enough: single parts of a compound as well.</param>
internal sealed record QueryUnit(IReadOnlyList<QueryWord> Words, Match Match, Match Loose);
