using System.Diagnostics.CodeAnalysis;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>
/// Entries by key and by id, immutable. A change copies only what has changed since the last full copy: a small overlay
/// over a large base, folded into a new base when it has grown.
/// </summary>
internal sealed class EntryMap
{
    private const int SmallestLimit = 32;

    private readonly Dictionary<Guid, ContentEntry> _baseByKey;
    private readonly Dictionary<int, ContentEntry> _baseById;

    // Null in the overlay means: in the base, but removed since.
    private readonly Dictionary<Guid, ContentEntry?> _changedByKey;
    private readonly Dictionary<int, ContentEntry?> _changedById;

    public EntryMap(IReadOnlyCollection<ContentEntry> entries)
    {
        _baseByKey = new Dictionary<Guid, ContentEntry>(entries.Count);
        _baseById = new Dictionary<int, ContentEntry>(entries.Count);
        foreach (var entry in entries)
        {
            _baseByKey[entry.Key] = entry;
            _baseById[entry.Id] = entry;
        }

        _changedByKey = [];
        _changedById = [];
    }

    private EntryMap(EntryMap other)
    {
        _baseByKey = other._baseByKey;
        _baseById = other._baseById;
        _changedByKey = new Dictionary<Guid, ContentEntry?>(other._changedByKey);
        _changedById = new Dictionary<int, ContentEntry?>(other._changedById);
    }

    public IEnumerable<ContentEntry> All =>
        _changedByKey.Count == 0
            ? _baseByKey.Values
            : _baseByKey.Values.Where(entry => !_changedByKey.ContainsKey(entry.Key)).Concat(_changedByKey.Values.OfType<ContentEntry>());

    public bool TryFind(Guid key, [NotNullWhen(true)] out ContentEntry? entry)
    {
        if (_changedByKey.Count > 0 && _changedByKey.TryGetValue(key, out entry))
        {
            return entry is not null;
        }

        return _baseByKey.TryGetValue(key, out entry);
    }

    public bool TryFind(int id, [NotNullWhen(true)] out ContentEntry? entry)
    {
        if (_changedById.Count > 0 && _changedById.TryGetValue(id, out entry))
        {
            return entry is not null;
        }

        return _baseById.TryGetValue(id, out entry);
    }

    // Copying the overlay at each change and the base at each folding cost the same at the root of the size.
    private int LargestOverlay => Math.Max(SmallestLimit, (int)Math.Sqrt(_baseByKey.Count));

    /// <summary>The map with these keys replaced by what was found of them; keys without an entry are gone.</summary>
    public EntryMap With(IReadOnlyCollection<Guid> keys, IReadOnlyDictionary<Guid, ContentEntry> found)
    {
        if (!keys.Any(key => found.ContainsKey(key) || TryFind(key, out _)))
        {
            // Drafts that have never been published, for instance.
            return this;
        }

        var next = new EntryMap(this);
        foreach (var key in keys)
        {
            next.Change(key, found.GetValueOrDefault(key));
        }

        return next._changedByKey.Count > LargestOverlay ? new EntryMap(next.All.ToList()) : next;
    }

    private void Change(Guid key, ContentEntry? entry)
    {
        if (TryFind(key, out var old))
        {
            _changedById[old.Id] = null;
            _changedByKey[key] = null;
        }

        if (entry is not null)
        {
            _changedById[entry.Id] = entry;
            _changedByKey[key] = entry;
        }
    }
}
