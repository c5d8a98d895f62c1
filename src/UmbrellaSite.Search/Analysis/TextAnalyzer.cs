using System.Collections.Concurrent;
using UmbrellaSite.Search.Analysis.Tokens;

namespace UmbrellaSite.Search.Analysis;

/// <summary>Tokenises, then asks the language for each word's terms and remembers them: texts repeat their words.</summary>
/// <param name="mostRemembered">Words. Beyond it memory is dropped as a whole, so that no stream of questions makes it grow.</param>
internal sealed class TextAnalyzer(IWordAnalyzer language, int mostRemembered) : ITextAnalyzer
{
    // Longer "words" are encoded images and hostile input; their beginning is enough.
    private const int LongestWord = 80;

    private readonly ConcurrentDictionary<string, WordTerm[]> _known = new(StringComparer.Ordinal);
    private int _remembered;

    public void Analyze(string text, List<Term> terms)
    {
        var tokens = new Tokenizer(text);
        while (tokens.Next(out var token))
        {
            foreach (var term in TermsOf(token))
            {
                terms.Add(new Term(term.Text, term.Kind, token.Position, token.Start, token.Length, term.Part));
            }
        }
    }

    public string Fold(string word) => language.Fold(Cut(TextNormalizer.Normalize(word)));

    private WordTerm[] TermsOf(Token token)
    {
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token.Written, out var known))
        {
            return known;
        }

        var written = token.Written.ToString();
        var folded = Fold(written);
        return Remember(written, folded.Length == 0 ? [] : language.Terms(folded));
    }

    private WordTerm[] Remember(string written, WordTerm[] terms)
    {
        if (Interlocked.Increment(ref _remembered) > mostRemembered)
        {
            _known.Clear();
            Interlocked.Exchange(ref _remembered, 0);
        }

        _known[written] = terms;
        return terms;
    }

    private static string Cut(string word) => word.Length <= LongestWord ? word : word[..LongestWord];
}
