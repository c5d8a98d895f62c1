using System.Runtime.InteropServices;
using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Indexing;

/// <summary>Collects the words of a document that are worth suggesting.</summary>
internal sealed class DocumentWords
{
    private const int Shortest = 3;
    private const int Longest = 60;

    private readonly Dictionary<string, WrittenWord> _words = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, WrittenWord> ByFolded => _words;

    public void Add(List<Term> terms, List<TokenRun> words, string text, Field field)
    {
        foreach (var token in words)
        {
            var term = terms[token.From];
            if (!token.IsJoined && term.Kind == TermKind.Exact && term.Text.Length is >= Shortest and <= Longest && IsOfLetters(term.Text))
            {
                Add(term.Text, text.AsSpan(term.Start, term.Length), field);
            }
        }
    }

    private void Add(string folded, ReadOnlySpan<char> written, Field field)
    {
        ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, folded, out var known);
        if (!known)
        {
            word = new WrittenWord(Shown(folded, written), field == Field.Title);
        }
        else if (field == Field.Title && !word.InTitle)
        {
            word = word with { InTitle = true };
        }
    }

    private static bool IsOfLetters(string word)
    {
        foreach (var sign in word)
        {
            if (!char.IsLetter(sign))
            {
                return false;
            }
        }

        return true;
    }

    // What was joined by hyphens or signs of gender is shown as its folded form, and capitals as lower case.
    private static string Shown(string folded, ReadOnlySpan<char> written)
    {
        var letters = true;
        var lower = false;
        foreach (var sign in written)
        {
            letters &= char.IsLetter(sign);
            lower |= char.IsLower(sign);
        }

        return !letters ? folded : lower || written.Length <= 4 ? written.ToString() : written[..1].ToString() + written[1..].ToString().ToLowerInvariant();
    }
}
