using UmbrellaSite.Search.Analysis.German;

namespace UmbrellaSite.Search.Analysis.Compounds;

/// <summary>
/// Splits a compound into the fewest known parts that cover all of it, links (-s-, -n-, -en-, -es-, -er-, -e-) aside. A part is
/// known by the library's list or, from <see cref="ShortestOfVocabulary"/> letters, by the vocabulary; where only one side is
/// known, the list decides whether that side may stand beside the unknown.
/// </summary>
internal sealed class CompoundSplitter(ICompoundVocabulary? vocabulary)
{
    private const int ShortestOfVocabulary = 5;
    private const int ShortestUnknown = 4;
    private const int ShortestCompound = 7;
    private const int LongestCompound = 60;
    private const int MostParts = 5;
    private static readonly string[] Endings = ["ation", "ativ", "inn", "is", "ier", "ung", "lich", "ig", "keit", "heit", "schaft", "end", "est", "ern", "er"];

    /// <summary>The parts of a folded word in their order, base forms where known; empty if it is no compound.</summary>
    public CompoundPart[] Split(string word)
    {
        if (word.Length is < ShortestCompound or > LongestCompound || IsWhole(word))
        {
            return [];
        }

        return SplitKnown(word) ?? SplitHalfKnown(word) ?? [];
    }

    private static bool IsWhole(string word)
    {
        foreach (var ending in Inflections.OfLast)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && CompoundParts.IsWhole(word[..^ending.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private CompoundPart[]? SplitKnown(string word)
    {
        var failed = new bool[word.Length + 1, MostParts + 1];
        var parts = new List<CompoundPart>();
        for (var count = 2; count <= MostParts; count++)
        {
            if (Cover(word, 0, count, parts, failed))
            {
                return [.. parts];
            }
        }

        return null;
    }

    // Depth first, the longer first part before the shorter; what failed once from a place is not tried again.
    private bool Cover(string word, int from, int count, List<CompoundPart> parts, bool[,] failed)
    {
        if (failed[from, count])
        {
            return false;
        }

        if (count == 1)
        {
            if (from > 0 && Last(word.AsSpan(from)) is { } last)
            {
                parts.Add(new CompoundPart(last, from, word.Length));
                return true;
            }
        }
        else if (CoverFrom(word, from, count, parts, failed))
        {
            return true;
        }

        failed[from, count] = true;
        return false;
    }

    private bool CoverFrom(string word, int from, int count, List<CompoundPart> parts, bool[,] failed)
    {
        for (var end = word.Length - CompoundParts.Shortest; end >= from + CompoundParts.Shortest; end--)
        {
            if (First(word.AsSpan(from, end - from)) is not { } part)
            {
                continue;
            }

            parts.Add(new CompoundPart(part, from, end));
            foreach (var link in Inflections.Links)
            {
                var next = end + link.Length;
                if (word.AsSpan(end).StartsWith(link) && word.Length - next >= CompoundParts.Shortest && Cover(word, next, count - 1, parts, failed))
                {
                    return true;
                }
            }

            parts.RemoveAt(parts.Count - 1);
        }

        return false;
    }

    // Schulpflicht: the first part may lack its -e.
    private string? First(ReadOnlySpan<char> piece)
    {
        if (IsKnown(piece))
        {
            return piece.ToString();
        }

        return piece.Length >= 4 && CompoundParts.IsPart(string.Concat(piece, "e")) ? string.Concat(piece, "e") : null;
    }

    private string? Last(ReadOnlySpan<char> piece)
    {
        foreach (var ending in Inflections.OfLast)
        {
            if (piece.EndsWith(ending) && IsKnown(piece[..^ending.Length]))
            {
                return piece[..^ending.Length].ToString();
            }
        }

        return null;
    }

    private bool IsKnown(ReadOnlySpan<char> piece) =>
        CompoundParts.IsPart(piece) || (piece.Length >= ShortestOfVocabulary && vocabulary?.Contains(piece) == true);

    private CompoundPart[]? SplitHalfKnown(string word)
    {
        if (Last(word) is { } itself && CompoundParts.IsPart(itself))
        {
            return null;
        }

        for (var at = ShortestUnknown; at <= word.Length - 4; at++)
        {
            if (LastOfUnknown(word.AsSpan(at)) is { } last && !Particles.Contains(word.AsSpan(0, at)) && HasVowel(word.AsSpan(0, at)))
            {
                return [new CompoundPart(WithoutLink(word.AsSpan(0, at)), 0, at), new CompoundPart(last, at, word.Length)];
            }
        }

        for (var end = word.Length - ShortestUnknown; end >= 5; end--)
        {
            if (CompoundParts.Allows(word.AsSpan(0, end), PartUse.FirstOfUnknown) && AfterLink(word.AsSpan(end)) is { Length: >= 5 } rest)
            {
                return [new CompoundPart(word[..end], 0, end), new CompoundPart(rest, end, word.Length)];
            }
        }

        return null;
    }

    private static string? LastOfUnknown(ReadOnlySpan<char> piece)
    {
        foreach (var ending in Inflections.OfLast)
        {
            var bare = piece.EndsWith(ending) ? piece[..^ending.Length] : default;
            if (bare.Length >= 6 && CompoundParts.Allows(bare, PartUse.LastOfUnknown))
            {
                return bare.ToString();
            }
        }

        return null;
    }

    private string WithoutLink(ReadOnlySpan<char> piece)
    {
        foreach (var link in Inflections.Links)
        {
            if (piece.EndsWith(link) && piece.Length - link.Length >= ShortestUnknown && IsKnown(piece[..^link.Length]))
            {
                return piece[..^link.Length].ToString();
            }
        }

        return LinkedByS(piece) ? piece[..^1].ToString() : piece.ToString();
    }

    // After these endings an -s- is always a link: Versorgungs-, Sicherheits-, Gesellschafts-.
    private static bool LinkedByS(ReadOnlySpan<char> piece) =>
        piece.EndsWith("ungs") || piece.EndsWith("heits") || piece.EndsWith("keits") || piece.EndsWith("schafts") || piece.EndsWith("ions") || piece.EndsWith("tats");

    private static string? AfterLink(ReadOnlySpan<char> rest)
    {
        foreach (var link in Inflections.Links.AsSpan(1))
        {
            if (link is "s" or "n" or "en" or "es" && rest.StartsWith(link) && rest.Length - link.Length >= 5 && HasVowel(rest[link.Length..])
                && !IsDerivation(rest) && !IsDerivation(rest[link.Length..]))
            {
                return rest[link.Length..].ToString();
            }
        }

        return HasVowel(rest) && !IsDerivation(rest) ? rest.ToString() : null;
    }

    // Organ-isation, Alter-n-ativ: endings, no words.
    private static bool IsDerivation(ReadOnlySpan<char> rest)
    {
        foreach (var ending in Endings)
        {
            if (rest.StartsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVowel(ReadOnlySpan<char> piece) => piece.ContainsAny(GermanLetters.Vowels);
}
