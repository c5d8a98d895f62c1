using System.Buffers;

namespace UmbrellaSite.Search.Indexing;

/// <summary>A term as the table of terms has it: nothing in it that the tokenizer, or the syntax of a query, would take for a sign of its own.</summary>
internal static class TermKey
{
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

    // ASCII capitals appear only where a rule of lower case has no answer; the tokenizer would fold them.
    private static char Replaced(char sign) => char.IsAsciiLetterUpper(sign) ? char.ToLowerInvariant(sign) : char.IsSurrogate(sign) || !IsKept(sign) ? '_' : sign;

    private static bool IsKept(char sign) => sign < '\u0080' ? Kept.Contains(sign) : !char.IsSurrogate(sign);
}
