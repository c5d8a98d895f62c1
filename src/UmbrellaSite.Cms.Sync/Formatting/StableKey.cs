namespace UmbrellaSite.Cms.Sync.Formatting;

/// <summary>
/// Keys that uSync derives from a text, because the item's own key differs from site to site: of languages (from the
/// ISO code), domains (from the domain name) and built-in member properties.
/// </summary>
internal static class StableKey
{
    public static Guid Of(string text)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Hash(text));
        return new Guid(bytes);
    }

    // Two interleaved multiply-by-33 hashes over UTF-16 units; the constants are part of uSync's format.
    private static int Hash(string text)
    {
        unchecked
        {
            var even = (5381 << 16) + 5381;
            var odd = even;
            for (var index = 0; index < text.Length; index++)
            {
                if (index % 2 == 0)
                {
                    even = ((even << 5) + even) ^ text[index];
                }
                else
                {
                    odd = ((odd << 5) + odd) ^ text[index];
                }
            }

            return even + (odd * 1566083941);
        }
    }
}
