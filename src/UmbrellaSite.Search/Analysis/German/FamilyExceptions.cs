namespace UmbrellaSite.Search.Analysis.German;

/// <summary>Families that rules would miss or confuse (Sucht is not suchen), each named by its first word.</summary>
internal static class FamilyExceptions
{
    private static readonly HashSet<string> SharedStems = [];
    private static readonly Dictionary<string, string> Families = Read();
    private static readonly string[] Inflections = ["e", "n", "s", "en", "er", "es", "em", "ern", "st", "t", "te", "ten"];

    /// <summary>The family's name, or null. Takes a folded word in any inflection.</summary>
    public static string? Find(string folded)
    {
        if (Families.TryGetValue(folded, out var family))
        {
            return family;
        }

        foreach (var inflection in Inflections)
        {
            if (folded.Length - inflection.Length > 3 && folded.EndsWith(inflection, StringComparison.Ordinal)
                && Families.TryGetValue(folded[..^inflection.Length], out family))
            {
                return family;
            }
        }

        return null;
    }

    /// <summary>The family's name if its words share their stem too, else null.</summary>
    public static string? FindStem(string folded) => Find(folded) is { } family && SharedStems.Contains(family) ? family : null;

    private static Dictionary<string, string> Read()
    {
        var families = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in DataFile.Lines("families"))
        {
            var words = line.TrimStart('!').ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(GermanFolding.Fold).ToList();
            if (line[0] == '!')
            {
                SharedStems.Add(words[0]);
            }

            words.ForEach(word => families.TryAdd(word, words[0]));
        }

        return families;
    }
}
