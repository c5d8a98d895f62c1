namespace UmbrellaSite.Search.Indexing;

/// <summary>A term as four bytes (FNV-1a), stable for ever: for finding it again in a text that is to be shown.</summary>
internal static class TermHash
{
    private const uint ExactSeed = 2166136261u;
    private const uint WideSeed = 2166136261u ^ 0x5bd1e995u;
    private const uint Prime = 16777619u;

    /// <summary>Of a word as written.</summary>
    public static uint Exact(ReadOnlySpan<char> text) => Of(text, ExactSeed);

    /// <summary>Of a stem, family or part.</summary>
    public static uint Wide(ReadOnlySpan<char> text) => Of(text, WideSeed);

    private static uint Of(ReadOnlySpan<char> text, uint seed)
    {
        var hash = seed;
        foreach (var sign in text)
        {
            hash = (hash ^ sign) * Prime;
        }

        return hash;
    }
}
