namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>
/// Makes equal things one object while entries are read: short texts that repeat from item to item (yes and no, tags,
/// choices), small numbers, and lists of slots.
/// </summary>
internal sealed class ValuePool
{
    private const int LongestSharedText = 40;
    private const int Size = 4096;

    private readonly string?[] _texts = new string?[Size];
    private readonly object?[] _integers = new object?[Size];
    private readonly Dictionary<int, List<ValueSlot[]>> _slots = [];

    public string Share(string text)
    {
        if (text.Length == 0)
        {
            return string.Empty;
        }

        if (text.Length > LongestSharedText)
        {
            return text;
        }

        ref var place = ref _texts[(uint)string.GetHashCode(text, StringComparison.Ordinal) % Size];
        return string.Equals(place, text, StringComparison.Ordinal) ? place! : place = text;
    }

    public object Share(int number)
    {
        if ((uint)number >= Size)
        {
            return number;
        }

        return _integers[number] ??= number;
    }

    public ValueSlot[] Share(List<ValueSlot> slots)
    {
        var hash = default(HashCode);
        foreach (var slot in slots)
        {
            hash.Add(slot);
        }

        var code = hash.ToHashCode();
        if (!_slots.TryGetValue(code, out var candidates))
        {
            _slots[code] = candidates = [];
        }

        var shared = candidates.Find(candidate => candidate.AsSpan().SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(slots)));
        if (shared is null)
        {
            shared = [.. slots];
            candidates.Add(shared);
        }

        return shared;
    }
}
