namespace UmbrellaSite.Submissions.Guarding;

/// <summary>Counts what was let through in the last minute.</summary>
internal sealed class RecentAttempts(int most)
{
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    private readonly Lock _guard = new();
    private readonly Queue<DateTimeOffset> _times = new(most);

    public bool Take(DateTimeOffset now)
    {
        lock (_guard)
        {
            Forget(now);
            if (_times.Count >= most)
            {
                return false;
            }

            _times.Enqueue(now);
            return true;
        }
    }

    public bool AreOver(DateTimeOffset now)
    {
        lock (_guard)
        {
            Forget(now);
            return _times.Count == 0;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_times.TryPeek(out var time) && now - time >= _window)
        {
            _times.Dequeue();
        }
    }
}
