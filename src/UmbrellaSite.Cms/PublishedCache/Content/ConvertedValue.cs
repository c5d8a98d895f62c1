namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>A converted value, and the ones for other cultures behind it: a short list beats a dictionary here.</summary>
/// <param name="Reads">The other content it was made from, where the value depends on other content.</param>
internal sealed record ConvertedValue(ConversionKey Key, long Stamp, object? Value, ReadLog? Reads, ConvertedValue? Next)
{
    public static ConvertedValue? Find(ConvertedValue? newest, ConversionKey key, long stamp)
    {
        for (var candidate = newest; candidate is not null; candidate = candidate.Next)
        {
            if (candidate.Stamp == stamp && candidate.Key == key)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The values beside a new one for this key.</summary>
    public static ConvertedValue? Without(ConvertedValue? newest, ConversionKey key) =>
        newest is null ? null
        : newest.Key == key ? Without(newest.Next, key)
        : newest with { Next = Without(newest.Next, key) };
}
