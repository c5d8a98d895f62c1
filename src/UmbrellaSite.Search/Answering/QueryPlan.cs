using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Answering;

/// <summary>A parsed question with the terms of the index put in.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Units">What each hit should have.</param>
/// <param name="Required">Documents that have the phrases; every hit is in all of them.</param>
/// <param name="Excluded">Documents that no hit is among.</param>
/// <param name="Names">Documents with exactly this title, and exactly this keyword.</param>
/// <param name="Synonyms">Words of the same meaning, of which there are hits.</param>
internal sealed record QueryPlan(
    ParsedQuery Query,
    IReadOnlyList<QueryUnit> Units,
    IReadOnlyList<int[]> Required,
    IReadOnlyList<IReadOnlyCollection<int>> Excluded,
    IReadOnlyList<TermPostings> Names,
    IReadOnlyList<SynonymText> Synonyms)
{
    /// <summary>Words that the unfinished one may become, as written and folded.</summary>
    public IReadOnlyList<string> Completions { get; init; } = [];
}
