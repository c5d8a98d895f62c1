namespace UmbrellaSite.Cms.Sync.Running;

/// <summary>While an import runs, nothing is exported: the files would be written over while they are being read.</summary>
internal sealed class SyncPause
{
    private int _running;

    public bool IsPaused => Volatile.Read(ref _running) > 0;

    public IDisposable Begin()
    {
        Interlocked.Increment(ref _running);
        return new Ending(this);
    }

    private sealed class Ending(SyncPause pause) : IDisposable
    {
        private int _ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _ended, 1) == 0)
            {
                Interlocked.Decrement(ref pause._running);
            }
        }
    }
}
