using UmbrellaSite.Search.Analysis.German;

namespace UmbrellaSite.Search.Analysis.Compounds;

/// <summary>The library's own list of parts, folded.</summary>
internal static class CompoundParts
{
    private static readonly Dictionary<string, PartUse>.AlternateLookup<ReadOnlySpan<char>> Parts = Read().GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string> Whole = [.. DataFile.Words("compound-whole").Select(FoldWritten)];

    /// <summary>The shortest word of the list; no part can be shorter.</summary>
    public static int Shortest { get; } = Parts.Dictionary.Keys.Min(part => part.Length);

    public static bool IsPart(ReadOnlySpan<char> word) => Parts.ContainsKey(word);

    public static bool Allows(ReadOnlySpan<char> word, PartUse use) => Parts.TryGetValue(word, out var uses) && uses.HasFlag(use);

    /// <summary>Words that are never split, though they may be parts of others.</summary>
    public static bool IsWhole(string word) => Whole.Contains(word);

    private static Dictionary<string, PartUse> Read()
    {
        var parts = new Dictionary<string, PartUse>(StringComparer.Ordinal);
        foreach (var entry in DataFile.Words("compound-parts"))
        {
            var word = FoldWritten(entry.Trim('+'));
            var use = (entry[0] == '+' ? PartUse.LastOfUnknown : PartUse.None) | (entry[^1] == '+' ? PartUse.FirstOfUnknown : PartUse.None);
            parts[word] = parts.GetValueOrDefault(word) | use;
        }

        return parts;
    }

    private static string FoldWritten(string word) => GermanFolding.Fold(word.ToLowerInvariant());
}
