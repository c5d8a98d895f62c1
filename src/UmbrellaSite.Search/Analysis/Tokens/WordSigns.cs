using System.Globalization;

namespace UmbrellaSite.Search.Analysis.Tokens;

/// <summary>Which signs make words.</summary>
internal static class WordSigns
{
    public static bool Begins(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign);

    public static bool Continues(char sign) =>
        Begins(sign) || TextNormalizer.IsInvisible(sign) || IsMark(sign) || TextNormalizer.IsApostrophe(sign);

    public static bool IsHyphen(char sign) => sign is '-' or '‐' or '‑' or '–' or '−';

    private static bool IsMark(char sign) =>
        sign >= '\u0300' && char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
