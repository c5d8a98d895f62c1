namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>
/// The pages that are still to be looked at. Those that were changed themselves come first and are read in any case; those that
/// may have changed along with others are compared, some at a time, so that the next change does not wait behind thousands.
/// </summary>
internal sealed class FeedQueue
{
    private readonly HashSet<Guid> _first = [];
    private readonly HashSet<Guid> _forced = [];
    private readonly HashSet<Guid> _waiting = [];
    private readonly Queue<Guid> _later = new();

    public bool IsEmpty => _first.Count == 0 && _later.Count == 0;

    public void AddFirst(IEnumerable<Guid> keys) => _first.UnionWith(keys);

    /// <param name="force">Read them although they are the same as before.</param>
    public void AddLater(IEnumerable<Guid> keys, bool force = false)
    {
        foreach (var key in keys)
        {
            if (force)
            {
                _forced.Add(key);
            }

            if (_waiting.Add(key))
            {
                _later.Enqueue(key);
            }
        }
    }

    /// <summary>All of the first, and of the others as many as there is room for.</summary>
    public IReadOnlyList<Guid> Next(int room)
    {
        var others = _later.Where(key => !_first.Contains(key)).Take(Math.Max(0, room - _first.Count));
        return [.. _first, .. others];
    }

    public bool IsForced(Guid key) => _first.Contains(key) || _forced.Contains(key);

    /// <summary>Said when the index has them, not before: what fails is looked at again.</summary>
    public void Done(IReadOnlyCollection<Guid> keys)
    {
        var done = keys.ToHashSet();
        _first.ExceptWith(done);
        _forced.ExceptWith(done);
        _waiting.ExceptWith(done);
        while (_later.TryPeek(out var next) && !_waiting.Contains(next))
        {
            _later.Dequeue();
        }
    }

    public void Clear()
    {
        _first.Clear();
        _forced.Clear();
        _waiting.Clear();
        _later.Clear();
    }
}
