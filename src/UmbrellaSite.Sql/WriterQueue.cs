namespace UmbrellaSite.Sql;

/// <summary>
/// Lets one writer of this process at a time into the SQLite database, in the order of their coming. Without it, writers
/// would find each other through SQLite's busy handler, which is neither fair nor quick.
/// </summary>
public sealed class WriterQueue
{
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private readonly Lock _guard = new();
    private bool _busy;

    /// <returns>Whether the turn came within the time.</returns>
    public bool Enter(TimeSpan timeout)
    {
        LinkedListNode<TaskCompletionSource> place;
        lock (_guard)
        {
            if (!_busy)
            {
                _busy = true;
                return true;
            }

            place = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        if (place.Value.Task.Wait(timeout))
        {
            return true;
        }

        lock (_guard)
        {
            if (place.Value.Task.IsCompleted)
            {
                return true;
            }

            _waiting.Remove(place);
            return false;
        }
    }

    public void Leave()
    {
        lock (_guard)
        {
            if (_waiting.First is { } next)
            {
                _waiting.RemoveFirst();
                next.Value.SetResult();
                return;
            }

            _busy = false;
        }
    }
}
