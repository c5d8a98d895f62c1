namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>The snapshot of a request; flows with it.</summary>
internal sealed class PinnedSnapshot : IDisposable
{
    private readonly AsyncLocal<PinnedSnapshot?> _current;
    private readonly PinnedSnapshot? _outer;

    public PinnedSnapshot(AsyncLocal<PinnedSnapshot?> current, Snapshot snapshot)
    {
        _current = current;
        _outer = current.Value;
        Snapshot = _outer?.Snapshot ?? snapshot;
        current.Value = this;
    }

    public Snapshot Snapshot { get; set; }

    public void Dispose() => _current.Value = _outer;
}
