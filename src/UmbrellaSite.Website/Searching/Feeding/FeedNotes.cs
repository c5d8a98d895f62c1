namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>What has changed since the index was last brought up to date. Safe for concurrent use; each change is kept once.</summary>
internal sealed class FeedNotes
{
    private readonly Lock _noting = new();
    private HashSet<Guid> _changed = [];
    private FeedSweep _sweep;

    public void Note(Guid key)
    {
        lock (_noting)
        {
            _changed.Add(key);
        }
    }

    public void Note(FeedSweep sweep)
    {
        lock (_noting)
        {
            _sweep |= sweep;
        }
    }

    public bool IsEmpty
    {
        get
        {
            lock (_noting)
            {
                return _changed.Count == 0 && _sweep == FeedSweep.None;
            }
        }
    }

    public (HashSet<Guid> Changed, FeedSweep Sweep) Take()
    {
        lock (_noting)
        {
            var taken = (_changed, _sweep);
            (_changed, _sweep) = ([], FeedSweep.None);
            return taken;
        }
    }
}
