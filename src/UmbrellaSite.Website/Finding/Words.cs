using System.Globalization;
using System.Text;

namespace UmbrellaSite.Website.Finding;

/// <summary>Words as people type them, made comparable: Größe, GROESSE and Grosse are the same.</summary>
internal static class Words
{
    /// <summary>The words of a question that say something; without the small ones such as „in“ and „für“.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !_small.Contains(word)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether one of the words of the text begins with the word, or a long word has it inside.</summary>
    /// <param name="folded">The text, folded.</param>
    public static bool Contain(string folded, string word) => word.Length > 3
        ? folded.Contains(word, StringComparison.Ordinal)
        : folded.StartsWith(word, StringComparison.Ordinal) || folded.Contains(" " + word, StringComparison.Ordinal);

    /// <summary>Small letters without marks; everything that is neither letter nor digit is a space.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.ToLower(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            _ = letter == 'ß' ? folded.Append("ss") : folded.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        return folded.Replace("ae", "a").Replace("oe", "o").Replace("ue", "u").ToString().Trim();
    }

    /// <summary>Without the commonest German endings: Ängste and Angst, Thema and Themen.</summary>
    public static string Stem(string folded) => string.Join(' ', folded.Split(' ').Select(StemWord));

    private static string StemWord(string word)
    {
        foreach (var ending in _endings)
        {
            if (word.Length >= ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static readonly string[] _endings = ["ern", "en", "em", "er", "es", "e", "n", "s", "a"];

    private static readonly HashSet<string> _small = new(StringComparer.Ordinal)
    {
        "und", "oder", "in", "im", "bei", "fur", "mit", "zu", "zum", "zur", "der", "die", "das", "den", "dem", "ein", "eine", "einen",
        "von", "vom", "am", "an", "auf", "gruppe", "gruppen", "selbsthilfe", "selbsthilfegruppe", "selbsthilfegruppen", "nahe",
        "the", "for", "near", "group", "groups", "self", "help", "and",
    };
}
