using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Answering;

/// <summary>Makes a plan of a parsed question: joins words that have synonyms together, and looks the terms up.</summary>
internal sealed class QueryPlanner(TermReader terms, MatchBuilder matches, SynonymSet synonyms)
{
    private const float Synonym = 0.6f;

    public QueryPlan Plan(ParsedQuery query, bool withSynonyms = true)
    {
        var words = query.Words.Where(word => query.IsOfStopWords || !word.IsStopWord).ToList();
        var (units, also) = (new List<QueryUnit>(), new List<SynonymText>());
        var completions = query.IsUnfinished && words.Count > 0 ? matches.Completions(words[^1]) : [];
        for (var at = 0; at < words.Count;)
        {
            var meaning = withSynonyms ? synonyms.Find(words, at) : null;
            var unit = meaning is null ? Unit(words[at], at == words.Count - 1 ? completions : []) : Unit(words.GetRange(at, meaning.Length), meaning, also);
            units.Add(unit);
            at += unit.Words.Count;
        }

        return new QueryPlan(
            query,
            units,
            [.. query.Phrases.Select(phrase => terms.Phrase(Written(phrase)))],
            [.. query.Excluded.Select(excluded => Excluded(excluded))],
            Names(query),
            also) { Completions = completions };
    }

    private static string[] Written(QueryPhrase phrase) => [.. phrase.Words.SelectMany(word => word.Pieces).Select(piece => piece[0].Text)];

    private IReadOnlyCollection<int> Excluded(QueryPhrase excluded)
    {
        var written = Written(excluded);
        var stem = Array.Find(excluded.Words[0].Pieces[0], term => term is { Part: 0, Kind: TermKind.Stem });
        return written.Length > 1 || excluded.Words[0].IsStopWord ? terms.Phrase(written) : terms.Forms(written[0], stem.Text);
    }

    private QueryUnit Unit(QueryWord word, IReadOnlyList<string> completions)
    {
        var match = completions.Count > 0 ? new AnyMatch([matches.Word(word), matches.Completed(completions)]) : matches.Word(word);
        return new QueryUnit([word], match, new AnyMatch([match, matches.SingleParts(word)]));
    }

    private QueryUnit Unit(List<QueryWord> words, SynonymMeaning meaning, List<SynonymText> also)
    {
        var found = new List<Match> { matches.Words(words) };
        foreach (var other in meaning.Others)
        {
            var match = matches.Words(other.Words);
            if (!match.IsEmpty)
            {
                found.Add(new WeighedMatch(match, Synonym));
                also.Add(other);
            }
        }

        var any = new AnyMatch(found);
        return new QueryUnit(words, any, words.Count > 1 ? any : new AnyMatch([any, matches.SingleParts(words[0])]));
    }

    private List<TermPostings> Names(ParsedQuery query) =>
        NameKey.Of(query.Words.SelectMany(word => word.Pieces)) is { } name && query.Excluded.Count == 0 ? [terms.Find(name.Written), terms.Find(name.Stems)] : [];
}
