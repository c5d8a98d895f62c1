using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Answering;

/// <summary>A parsed question with the terms of the index put in.</summary>
/// <param name="Units">What each hit should have.</param>
/// <param name="Required">Documents that have the phrases; every hit is in all of them.</param>
/// <param name="Excluded">Documents that no hit is among.</param>
/// <param name="Names">Documents with exactly this title, and exactly this keyword.</param>
internal sealed record QueryPlan(IReadOnlyList<QueryUnit> Units, IReadOnlyList<int[]> Required, IReadOnlyList<int[]> Excluded, IReadOnlyList<TermPostings> Names)
{
    public static QueryPlan Of(ParsedQuery query, TermReader terms)
    {
        var matches = new MatchBuilder(terms);
        var words = query.Words.All(word => word.IsStopWord) ? query.Words : query.Words.Where(word => !word.IsStopWord);
        return new QueryPlan(
            [.. words.Select(word => new QueryUnit(word.Typed, matches.Word(word)))],
            [.. query.Phrases.Select(phrase => terms.Matching(Phrase(phrase)))],
            [.. query.Excluded.Select(excluded => terms.Matching(Exclusion(excluded)))],
            []);
    }

    private static string Phrase(QueryPhrase phrase) => MatchExpression.Phrase(phrase.Words.SelectMany(word => word.Pieces).Select(piece => piece[0].Text));

    private static string Exclusion(QueryPhrase excluded)
    {
        var pieces = excluded.Words.SelectMany(word => word.Pieces).ToList();
        var stem = Array.Find(pieces[0], term => term is { Part: 0, Kind: TermKind.Stem });
        return pieces.Count == 1 && stem.Text is not null ? MatchExpression.Stem(pieces[0][0].Text, stem.Text) : MatchExpression.Phrase(pieces.Select(piece => piece[0].Text));
    }
}
