namespace UmbrellaSite.Search.Analysis.German;

/// <summary>Brings the changed vowels of strong verbs back, whatever prefix stands before: teilgenommen, Teilnahme, nimmt.</summary>
internal static class Ablaut
{
    private static readonly (string Changed, string Base)[] Verbs = ReadVerbs();

    /// <summary>Takes a folded word.</summary>
    public static string Join(string folded)
    {
        foreach (var (changed, verb) in Verbs)
        {
            var at = folded.IndexOf(changed, StringComparison.Ordinal);
            if (at >= 0 && IsPrefix(folded.AsSpan(0, at)) && IsEnding(folded.AsSpan(at + changed.Length)))
            {
                return string.Concat(Prefix(folded.AsSpan(0, at)), verb, folded.AsSpan(at + changed.Length));
            }
        }

        return folded;
    }

    private static (string, string)[] ReadVerbs() =>
        [.. DataFile.Lines("ablaut").SelectMany(line => line.Split(' ') is [var verb, .. var changed] ? changed.Select(form => (form, verb)) : [])];

    private static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> prefix) => prefix.SequenceEqual("ge") ? "" : prefix;

    private static bool IsPrefix(ReadOnlySpan<char> prefix) => prefix.ToString() is
        "" or "ge" or "ab" or "an" or "auf" or "aus" or "be" or "bei" or "durch" or "ein" or "ent" or "er" or "hin" or "mit" or "nach"
        or "statt" or "teil" or "uber" or "um" or "unter" or "ver" or "vor" or "wahr" or "weg" or "zer" or "zu" or "zuruck" or "zusammen";

    private static bool IsEnding(ReadOnlySpan<char> ending) => ending.ToString() is
        "" or "e" or "en" or "er" or "ern" or "erin" or "erinnen" or "et" or "est" or "st" or "t" or "n" or "ene" or "enen" or "ener" or "enes";
}
