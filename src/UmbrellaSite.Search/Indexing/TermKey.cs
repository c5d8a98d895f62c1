using System.Buffers;
using System.Text;

namespace UmbrellaSite.Search.Indexing;

/// <summary>
/// Terms as the table of terms has them: nothing in them that the tokenizer, or the syntax of a query, would take for a
/// sign of its own. What is worth something is told from words as written by <see cref="Mark"/>.
/// </summary>
internal static class TermKey
{
    /// <summary>Stands between a term and its kind and worth; no term has it.</summary>
    public const char Mark = '~';

    /// <summary>The sign after <see cref="Mark"/>, to end a range of terms.</summary>
    public const char AfterMark = '\u007f';

    /// <summary>Begins a word as written.</summary>
    public const char Written = '_';

    private static readonly SearchValues<char> Kept = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789@.,_");

    public static string Of(string term)
    {
        foreach (var sign in term)
        {
            if (!IsKept(sign))
            {
                return string.Create(term.Length, term, static (key, text) =>
                {
                    for (var at = 0; at < key.Length; at++)
                    {
                        key[at] = Replaced(text[at]);
                    }
                });
            }
        }

        return term;
    }

    /// <summary>Adds a term with its kind and worth, such as "krebs~x5".</summary>
    public static void Append(StringBuilder text, string term, char kind, byte worth) =>
        (text.Length > 0 ? text.Append(' ') : text).Append(Of(term)).Append(Mark).Append(kind).Append(Worth.ToLetter(worth));

    // ASCII capitals appear only where a rule of lower case has no answer; the tokenizer would fold them.
    private static char Replaced(char sign) => char.IsAsciiLetterUpper(sign) ? char.ToLowerInvariant(sign) : char.IsSurrogate(sign) || !IsKept(sign) ? '_' : sign;

    private static bool IsKept(char sign) => sign < '\u0080' ? Kept.Contains(sign) : !char.IsSurrogate(sign);
}
