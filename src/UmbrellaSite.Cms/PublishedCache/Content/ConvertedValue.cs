namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>A converted value, and the ones for other cultures behind it: a short list beats a dictionary here.</summary>
internal sealed record ConvertedValue(ConversionKey Key, long Stamp, object? Value, ConvertedValue? Next)
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

    /// <summary>The values that are still good beside a new one for this key.</summary>
    public static ConvertedValue? Without(ConvertedValue? newest, ConversionKey key, long stamp) =>
        newest is null ? null
        : newest.Key == key || newest.Stamp != stamp ? Without(newest.Next, key, stamp)
        : newest with { Next = Without(newest.Next, key, stamp) };
}
