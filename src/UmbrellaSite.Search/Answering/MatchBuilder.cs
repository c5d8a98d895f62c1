using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Words;

namespace UmbrellaSite.Search.Answering;

/// <summary>Says by which terms a typed word is found, and what each is worth.</summary>
internal sealed class MatchBuilder(TermReader terms, PendingVocabulary words, int documents)
{
    private const float Exact = 1f;
    private const float Stem = 0.7f;
    private const float Family = 0.4f;
    private const float Compound = 0.5f;
    private const float Part = 1f;
    private const float InnerPart = 0.6f;
    private const float Unfinished = 0.8f;
    private const float SinglePart = 0.2f;

    // Beyond it, one part of a compound says too little: half of all pages have a "group".
    private const int FrequentPart = 20;
    private const float FrequentShare = 0.05f;

    private const int ShortestBeginning = 2;
    private const int MostOfBeginning = 25;

    /// <summary>All words together.</summary>
    public Match Words(IReadOnlyList<QueryWord> all) =>
        all.Count == 1 ? Word(all[0]) : new AllMatch([.. all.Where(word => !word.IsStopWord || all.All(other => other.IsStopWord)).Select(Word)], 1);

    public Match Word(QueryWord word)
    {
        var pieces = word.Pieces.Where(piece => word.IsStopWord || piece[0].Kind != TermKind.StopWord).Select(Word).ToList();
        var match = pieces.Count == 1 ? pieces[0] : new AllMatch(pieces, 1);
        return word.Joined.Length == 0 ? match : new AnyMatch([match, Word(word.Joined)]);
    }

    /// <summary>Any of the words that another may become.</summary>
    public Match Completed(IEnumerable<string> completions) =>
        new AnyMatch(completions.Select(word => (Match)new ListMatch(terms.Find(word).Exact, Unfinished)));

    /// <summary>The most frequent words that begin with this one, for somebody who is still typing.</summary>
    public IReadOnlyList<string> Completions(QueryWord word)
    {
        var begun = word.Pieces[^1][0].Text;
        if (word.Pieces.Count > 1 || begun.Length < ShortestBeginning)
        {
            return [];
        }

        var vocabulary = words.Current;
        var (first, last) = (vocabulary.WithPrefix(begun).Start.Value, vocabulary.WithPrefix(begun).End.Value);
        return [.. Enumerable.Range(first, last - first).OrderByDescending(vocabulary.Documents).Take(MostOfBeginning).Select(index => vocabulary[index].ToString())];
    }

    /// <summary>Parts of a compound by themselves, the rarer the more.</summary>
    public Match SingleParts(QueryWord word)
    {
        var parts = (word.Joined.Length > 0 ? word.Pieces.Append(word.Joined) : word.Pieces).SelectMany(Parts).Where(part => !part.IsEmpty).ToList();
        var most = Math.Max(FrequentPart, documents * FrequentShare);
        return new AnyMatch(parts.Where(part => part.MostFound <= most).DefaultIfEmpty(parts.MinBy(part => part.MostFound) ?? new AnyMatch([]))
            .Select(part => (Match)new WeighedMatch(part, SinglePart)));
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

    // All of the parts together mean the compound.
    private List<Match> Parts(Term[] word) =>
        [.. word.Where(term => term.Part > 0).GroupBy(term => term.Part).Select(part => (Match)new AnyMatch(
            part.Select(term => (Match)new ListMatch(terms.Find(term.Text).Wide, term.Kind == TermKind.Part ? Part : InnerPart))))];
}
