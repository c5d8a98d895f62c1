using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Search.Answering;

/// <summary>Reads words, "phrases" and -exclusions. Any text is a question; no sign of it is an error.</summary>
internal sealed class QueryParser(ITextAnalyzer analyzer)
{
    /// <summary>More words than a question of whole sentences has.</summary>
    public const int MostWords = 24;

    private const string Quotes = "\"„“”«»‟″";
    private const string Minuses = "-−–‐";

    public ParsedQuery Parse(string text, bool isTyping)
    {
        var cut = Cut(text);
        var (words, phrases, excluded) = (new List<QueryWord>(), new List<QueryPhrase>(), new List<QueryPhrase>());
        foreach (var clause in Clauses(cut))
        {
            var own = WordsOf(clause.Text, clause.Start);
            if (own.Count == 0)
            {
                continue;
            }

            if (clause.IsExcluded)
            {
                excluded.Add(new QueryPhrase(own));
                continue;
            }

            words.AddRange(own);
            if (clause.IsPhrase && own.Count + own.Max(word => word.Pieces.Count) > 2)
            {
                phrases.Add(new QueryPhrase(own));
            }
        }

        return new ParsedQuery([.. words.Take(MostWords)], [.. phrases.Take(MostWords)], [.. excluded.Take(MostWords)])
        {
            Text = cut,
            IsUnfinished = isTyping && cut.Length > 0 && words.Count is > 0 and <= MostWords && !char.IsWhiteSpace(cut[^1]),
            IsShortened = cut.Length < text.Length || words.Count > MostWords || excluded.Count > MostWords,
        };
    }

    /// <param name="offset">Where the text begins in the question.</param>
    public List<QueryWord> WordsOf(string text, int offset = 0)
    {
        var terms = new List<Term>();
        analyzer.Analyze(text, terms);
        var words = new List<QueryWord>();
        var runs = TokenRun.In(terms).ToList();
        for (var at = 0; at < runs.Count;)
        {
            var (joined, first) = (runs[at].IsJoined, terms[runs[at].From]);
            var pieces = runs.Skip(joined ? at + 1 : at).TakeWhile((run, count) => joined ? terms[run.From].Start < first.Start + first.Length : count == 0).ToList();
            words.Add(new QueryWord(
                text.Substring(first.Start, first.Length),
                offset + first.Start,
                [.. (pieces.Count == 0 ? [runs[at]] : pieces).Select(run => Terms(terms, run))],
                joined ? Terms(terms, runs[at]) : []));
            at += pieces.Count + (joined ? 1 : 0);
        }

        return words;
    }

    private static Term[] Terms(List<Term> terms, TokenRun run) => [.. terms[run.From..run.To]];

    private static string Cut(string text)
    {
        var end = Math.Min(text.Length, SearchQuestion.LongestText);
        return end < text.Length && char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end];
    }

    // A quotation mark that is never closed lasts to the end.
    private static IEnumerable<(string Text, int Start, bool IsPhrase, bool IsExcluded)> Clauses(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var excluded = Minuses.Contains(text[at]) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
            at += excluded ? 1 : 0;
            var phrase = Quotes.Contains(text[at]);
            var start = at + (phrase ? 1 : 0);
            var end = start;
            while (end < text.Length && (phrase ? !Quotes.Contains(text[end]) : !char.IsWhiteSpace(text[end]) && !Quotes.Contains(text[end])))
            {
                end++;
            }

            yield return (text[start..end], start, phrase, excluded);
            at = end + (phrase ? 1 : 0);
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }
    }
}
