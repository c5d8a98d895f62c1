namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>
/// The property values of an entry. Items of one type mostly fill the same properties, so the list of slots is shared
/// between them and an item only costs its values.
/// </summary>
internal readonly struct EntryValues(ValueSlot[] slots, object[] values)
{
    public static EntryValues None { get; } = new([], []);

    /// <summary>The stored value: a string, <see cref="Utf8Text"/>, number or date; null when there is none.</summary>
    public object? Find(string alias, string culture, string segment)
    {
        for (var index = 0; index < slots.Length; index++)
        {
            ref readonly var slot = ref slots[index];
            if (string.Equals(slot.Alias, alias, StringComparison.Ordinal)
                && string.Equals(slot.Culture, culture, StringComparison.OrdinalIgnoreCase)
                && string.Equals(slot.Segment, segment, StringComparison.OrdinalIgnoreCase))
            {
                return values[index];
            }
        }

        return null;
    }

    /// <summary>Whether both hold the same values for every property whose alias begins like this.</summary>
    public bool SameFor(string aliasPrefix, EntryValues other) =>
        Matching(aliasPrefix).SequenceEqual(other.Matching(aliasPrefix));

    private IEnumerable<(ValueSlot Slot, string? Value)> Matching(string aliasPrefix)
    {
        for (var index = 0; index < slots.Length; index++)
        {
            if (slots[index].Alias.StartsWith(aliasPrefix, StringComparison.OrdinalIgnoreCase))
            {
                yield return (slots[index], Convert.ToString(values[index], System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}
