namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>
/// Holds the current snapshot. Changes are noted one by one and read together when the cache refresher that reported them
/// has finished, so that publishing a branch makes one new snapshot and nobody sees half of the branch.
/// </summary>
internal sealed class PublishedSnapshots(SnapshotReader reader, ElementsCache elements)
{
    // A refresher that fails on its way never reports that it has finished; its changes are read with the next look.
    private const int LongestWaitInMilliseconds = 5000;

    private readonly AsyncLocal<PinnedSnapshot?> _pinned = new();
    private readonly Lock _reading = new();
    private readonly Lock _noting = new();
    private SnapshotChanges? _changes;
    private int _notingThread;
    private long _notedAt;
    private int _conversions;
    private Snapshot? _latest;
    private Action<SnapshotDifference>[] _listeners = [];

    /// <summary>The snapshot that the running request began with, or the latest one.</summary>
    public Snapshot Current => _pinned.Value?.Snapshot ?? Latest;

    /// <summary>Changes whenever content types do: content objects made before are not used any more.</summary>
    public int Conversions => Volatile.Read(ref _conversions);

    private Snapshot Latest
    {
        get
        {
            if (Volatile.Read(ref _changes) is not null && IsDue)
            {
                ReadChanges();
            }

            return Volatile.Read(ref _latest) ?? Load();
        }
    }

    // Whoever noted a change reads what it has changed, also before the refresher has finished.
    private bool IsDue =>
        _notingThread == Environment.CurrentManagedThreadId
        || Environment.TickCount64 - Interlocked.Read(ref _notedAt) > LongestWaitInMilliseconds;

    /// <summary>Until it is disposed, the code that runs from here keeps seeing one snapshot.</summary>
    public PinnedSnapshot Pin() => new PinnedSnapshot(_pinned, Latest);

    /// <summary>Tells the listener each time that a snapshot has taken the place of another.</summary>
    public void WhenChanged(Action<SnapshotDifference> listener) => _listeners = [.. _listeners, listener];

    public void Note(Action<SnapshotChanges> note)
    {
        lock (_noting)
        {
            _notingThread = Environment.CurrentManagedThreadId;
            Interlocked.Exchange(ref _notedAt, Environment.TickCount64);
            var changes = _changes ?? new SnapshotChanges();
            note(changes);
            Volatile.Write(ref _changes, changes);
        }
    }

    /// <summary>Makes the noted changes visible to everybody who starts reading from now on.</summary>
    public void ReadChanges()
    {
        lock (_reading)
        {
            SnapshotChanges? changes;
            lock (_noting)
            {
                changes = _changes;
                Volatile.Write(ref _changes, null);
            }

            if (changes is null || _latest is null)
            {
                return;
            }

            var before = _latest;
            var after = Swap(Read(before, changes));
            if (SnapshotDifference.Between(before, after, changes) is { IsEmpty: false } difference)
            {
                Array.ForEach(_listeners, listener => listener(difference));
            }
        }
    }

    public void ForgetConversions() => Interlocked.Increment(ref _conversions);

    private Snapshot Read(Snapshot latest, SnapshotChanges changes)
    {
        try
        {
            return changes.Everything ? reader.ReadAll(latest.Version + 1) : reader.ReadChanges(latest, changes);
        }
        catch
        {
            // The changes are no longer noted; the next look reads everything instead of missing them for good.
            Note(next => next.Everything = true);
            throw;
        }
    }

    private Snapshot Load()
    {
        lock (_reading)
        {
            return _latest ?? Swap(reader.ReadAll(version: 1));
        }
    }

    private Snapshot Swap(Snapshot next)
    {
        Volatile.Write(ref _latest, next);
        elements.Clear();
        if (_pinned.Value is { } pinned)
        {
            // Who publishes in the middle of a request reads what it has published.
            pinned.Snapshot = next;
        }

        return next;
    }
}
