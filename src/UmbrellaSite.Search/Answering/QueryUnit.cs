using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Answering;

/// <summary>A word of a question, or several that mean one thing.</summary>
/// <param name="Typed">As it was.</param>
/// <param name="Match">By what it is found.</param>
internal sealed record QueryUnit(string Typed, Match Match);
