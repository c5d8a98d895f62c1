using System.Globalization;
using System.Text;

namespace UmbrellaSite.Website.Shared;

/// <summary>Order of words as in German dictionaries (DIN 5007-1): ä like a, ß like ss.</summary>
internal static class GermanOrder
{
    private static readonly CompareInfo _german = CultureInfo.GetCultureInfo("de-DE").CompareInfo;

    public static StringComparer Comparer { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), ignoreCase: true);

    /// <summary>Compares <see cref="KeyOf"/>.</summary>
    public static IComparer<byte[]> KeyComparer { get; } = System.Collections.Generic.Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));

    /// <summary>Bytes that are in the same order as the words.</summary>
    public static byte[] KeyOf(string word) => _german.GetSortKey(word, CompareOptions.IgnoreCase).KeyData;

    /// <summary>The letter under which a word stands; what begins with a digit or a sign stands under <c>#</c>.</summary>
    public static string Letter(string word)
    {
        var plain = word.Normalize(NormalizationForm.FormD).FirstOrDefault(char.IsLetterOrDigit);
        return char.IsLetter(plain) ? char.ToUpperInvariant(plain).ToString() : "#";
    }
}
