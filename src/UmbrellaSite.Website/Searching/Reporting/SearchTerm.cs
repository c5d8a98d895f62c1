using System.Globalization;
using System.Text;

namespace UmbrellaSite.Website.Searching.Reporting;

/// <summary>What of a question may be counted: words that many people type, and nothing by which one of them could be known.</summary>
internal static class SearchTerm
{
    public const int Longest = 60;

    private const int Shortest = 3;
    private const int MostWords = 6;

    /// <summary>Small letters with single spaces between the words. Null for anything with an address, a number or a name's worth of words.</summary>
    public static string? Of(string text)
    {
        if (text.Length > Longest || text.Contains('@', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) || text.Any(char.IsNumber))
        {
            return null;
        }

        var words = Letters(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var term = string.Join(' ', words);
        return term.Length < Shortest || words.Length > MostWords ? null : term;
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in Composed(text).ToLower(CultureInfo.InvariantCulture))
        {
            letters.Append(char.IsLetter(letter) || letter == '-' ? letter : ' ');
        }

        return letters.ToString();
    }

    private static string Composed(string text) => text.IsNormalized() ? text : text.Normalize();
}
