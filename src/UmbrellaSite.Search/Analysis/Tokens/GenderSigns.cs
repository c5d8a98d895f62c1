namespace UmbrellaSite.Search.Analysis.Tokens;

/// <summary>Patient*innen, Patient:innen, Patient_innen, Patient/-innen, Patient(inn)en, jede*r: one word each.</summary>
internal static class GenderSigns
{
    private static readonly string[] Endings = ["innen", "in", "nen", "r", "n", "e", "s", "m"];

    /// <summary>How many signs to step over, 0 if the word ends here.</summary>
    public static int Length(string text, int at)
    {
        if (at >= text.Length || !char.IsLower(text[at - 1]))
        {
            return 0;
        }

        return text[at] switch
        {
            '*' or ':' or '_' or '·' when Ends(text, at + 1, Endings) => 1,
            '/' when at + 1 < text.Length && WordSigns.IsHyphen(text[at + 1]) && Ends(text, at + 2, Endings) => 2,
            '/' when Ends(text, at + 1, Endings.AsSpan(0, 2)) => 1,
            '(' when text.AsSpan(at + 1).StartsWith("in") => 1,
            ')' when char.IsLower(text[at - 1]) && text.AsSpan(at + 1).StartsWith("en") => 1,
            _ => 0,
        };
    }

    private static bool Ends(string text, int at, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            var end = at + ending.Length;
            if (end <= text.Length && text.AsSpan(at, ending.Length).SequenceEqual(ending) && (end == text.Length || !WordSigns.Begins(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
