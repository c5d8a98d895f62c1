namespace UmbrellaSite.Search.Spelling;

/// <summary>
/// Hashes of a word's beginning with up to two letters left out. Two words at distance two at most share one of them, so
/// looking those up finds all candidates without walking the vocabulary. Only the beginning is used, to keep them few.
/// </summary>
internal static class Deletions
{
    /// <summary>Letters of the beginning.</summary>
    public const int Beginning = 8;

    /// <summary>The most hashes that a word has: none, one or two of eight letters left out.</summary>
    public const int Most = 1 + Beginning + (Beginning * (Beginning - 1) / 2);

    /// <summary>Writes the hashes into the span and returns how many there are.</summary>
    public static int Of(ReadOnlySpan<char> word, int letters, Span<uint> hashes)
    {
        var beginning = word[..Math.Min(word.Length, Beginning)];
        var count = 0;
        hashes[count++] = Hash(beginning, -1, -1);
        for (var first = 0; first < beginning.Length && letters > 0; first++)
        {
            hashes[count++] = Hash(beginning, first, -1);
            for (var second = first + 1; second < beginning.Length && letters > 1; second++)
            {
                hashes[count++] = Hash(beginning, first, second);
            }
        }

        return count;
    }

    // FNV-1a: stable, and good enough where every candidate is measured afterwards.
    private static uint Hash(ReadOnlySpan<char> word, int first, int second)
    {
        var hash = 2166136261u;
        for (var at = 0; at < word.Length; at++)
        {
            if (at != first && at != second)
            {
                hash = (hash ^ word[at]) * 16777619u;
            }
        }

        return hash;
    }
}
