using System.Buffers;

namespace UmbrellaSite.Search.Analysis.German;

internal static class GermanLetters
{
    /// <summary>Vowels of folded words.</summary>
    public static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
}
