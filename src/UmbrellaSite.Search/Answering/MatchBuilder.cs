using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Answering;

/// <summary>Says by which terms a typed word is found, and what each is worth.</summary>
internal sealed class MatchBuilder(TermReader terms)
{
    private const float Exact = 1f;
    private const float Stem = 0.7f;
    private const float Family = 0.4f;
    private const float Compound = 0.5f;
    private const float Part = 1f;
    private const float InnerPart = 0.6f;

    public Match Word(QueryWord word)
    {
        var pieces = word.Pieces.Where(piece => word.IsStopWord || piece[0].Kind != TermKind.StopWord).Select(Word).ToList();
        var match = pieces.Count == 1 ? pieces[0] : new AllMatch(pieces, 1);
        return word.Joined.Length == 0 ? match : new AnyMatch([match, Word(word.Joined)]);
    }

    private Match Word(Term[] word)
    {
        var matches = new List<Match>(word.Length + 1) { new ListMatch(terms.Find(word[0].Text).Exact, Exact) };
        foreach (var term in word.Where(term => term.Part == 0 && term.Kind is TermKind.Stem or TermKind.Family))
        {
            matches.Add(new ListMatch(terms.Find(term.Text).Wide, term.Kind == TermKind.Stem ? Stem : Family));
        }

        var parts = Parts(word);
        if (parts.Count > 1)
        {
            matches.Add(new AllMatch(parts, Compound));
        }

        return new AnyMatch(matches);
    }

    /// <summary>The parts of a compound; all of them together mean it.</summary>
    private List<Match> Parts(Term[] word) =>
        [.. word.Where(term => term.Part > 0).GroupBy(term => term.Part).Select(part => (Match)new AnyMatch(
            part.Select(term => (Match)new ListMatch(terms.Find(term.Text).Wide, term.Kind == TermKind.Part ? Part : InnerPart))))];
}
