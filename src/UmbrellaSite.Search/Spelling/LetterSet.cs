using System.Numerics;

namespace UmbrellaSite.Search.Spelling;

/// <summary>Which letters a word has, and which of them twice, in 64 bits: words that differ much there cannot be near.</summary>
internal static class LetterSet
{
    private const int Twice = 32;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        foreach (var letter in word)
        {
            var bit = 1UL << (letter & (Twice - 1));
            letters |= (letters & bit) == 0 ? bit : bit << Twice;
        }

        return letters;
    }

    /// <summary>How many letters a word may lack of those that were typed, and have that were not: each error takes one away at most, and brings one.</summary>
    /// <param name="longer">By how many letters the word is longer: so many errors at least only bring one; shorter, if negative.</param>
    public static (int Lacking, int Added) MostDifferent(int errors, int longer) => (errors - Math.Max(0, longer), errors + Math.Min(0, longer));

    /// <summary>The least number of errors between a beginning with these letters and a word of those.</summary>
    public static int LeastErrorsOfBeginning(ulong beginning, ulong word) => BitOperations.PopCount(beginning & ~word);
}
