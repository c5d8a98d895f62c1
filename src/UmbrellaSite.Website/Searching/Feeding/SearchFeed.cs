using System.Threading.Channels;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Takes notes of changes and wakes the one who takes them over into the index.</summary>
internal sealed class SearchFeed
{
    private readonly FeedNotes _notes = new();
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _waiting = new();
    private TaskCompletionSource? _settled;
    private bool _isAtWork = true;

    public FeedNotes Notes => _notes;

    public ChannelReader<bool> Woken => _wake.Reader;

    public void Note(params IReadOnlyCollection<Guid> changed)
    {
        foreach (var key in changed)
        {
            _notes.Note(key);
        }

        Wake();
    }

    public void Note(FeedSweep sweep)
    {
        _notes.Note(sweep);
        Wake();
    }

    /// <summary>Completes when the index knows everything that has been noted by then.</summary>
    public Task SettledAsync()
    {
        lock (_waiting)
        {
            return !_isAtWork && _notes.IsEmpty
                ? Task.CompletedTask
                : (_settled ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>Said by whoever takes the notes over: before taking them, and when nothing is left.</summary>
    public void SetAtWork(bool isAtWork)
    {
        lock (_waiting)
        {
            _isAtWork = isAtWork || !_notes.IsEmpty;
            if (!_isAtWork)
            {
                _settled?.SetResult();
                _settled = null;
            }
        }
    }

    /// <summary>Has it looked whether there is anything to do: the index may have been found to be broken.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);
}
