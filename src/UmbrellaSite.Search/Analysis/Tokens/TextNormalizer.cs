using System.Globalization;
using System.Text;

namespace UmbrellaSite.Search.Analysis.Tokens;

/// <summary>One writing for what looks alike: compatibility forms, invisible signs, kinds of apostrophes and hyphens, digits of any script.</summary>
internal static class TextNormalizer
{
    /// <summary>Composed (NFKC), lower case, without invisible signs; an apostrophe's ending of two letters is dropped.</summary>
    public static string Normalize(string word)
    {
        if (Ascii.IsValid(word) && !word.Contains('\''))
        {
            return word.ToLowerInvariant();
        }

        var built = new StringBuilder(word.Length);
        foreach (var sign in Compose(word))
        {
            Append(built, sign);
        }

        return WithoutApostrophe(built.ToString());
    }

    /// <summary>Signs that a reader does not see, such as the soft hyphen: they belong to the word that they stand in.</summary>
    public static bool IsInvisible(char sign) =>
        sign == '\u00AD' || (sign > '\u2000' && char.GetUnicodeCategory(sign) == UnicodeCategory.Format);

    public static bool IsApostrophe(char sign) => sign is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '＇';

    // Half a surrogate pair cannot be composed; nothing that a word needs is lost with it.
    private static string Compose(string word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return string.Concat(word.Where(sign => !char.IsSurrogate(sign) && sign != '\uFFFD')).Normalize(NormalizationForm.FormKC);
            }
        }

        return word.Normalize(NormalizationForm.FormKC);
    }

    private static void Append(StringBuilder built, char sign)
    {
        if (IsInvisible(sign))
        {
            return;
        }

        if (IsApostrophe(sign))
        {
            built.Append('\'');
        }
        else if (char.IsDigit(sign))
        {
            built.Append((char)('0' + (int)char.GetNumericValue(sign)));
        }
        else
        {
            built.Append(sign switch { 'ı' or 'İ' => 'i', 'ẞ' => 'ß', _ => char.ToLowerInvariant(sign) });
        }
    }

    private static string WithoutApostrophe(string word)
    {
        var last = word.LastIndexOf('\'');
        var ended = last >= 2 && word.Length - last <= 3 ? word[..last] : word;
        return ended.Replace("'", "", StringComparison.Ordinal);
    }
}
