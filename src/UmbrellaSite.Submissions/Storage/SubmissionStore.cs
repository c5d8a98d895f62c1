using System.Threading.Channels;

namespace UmbrellaSite.Submissions.Storage;

/// <summary>
/// Everything that visitors send is written through here: one queue, one writer for each process, and as many pieces of
/// work as wait in one transaction. Decisions such as "is there a seat left" are made inside the work, from the database.
/// </summary>
public sealed class SubmissionStore : IAsyncDisposable
{
    private readonly StorageOptions _options;
    private readonly SqliteConnections _connections;
    private readonly SessionPool _readers;
    private readonly WriterQueue _turns;
    private readonly Channel<IWorkItem> _queue;
    private readonly Task _writing;

    /// <param name="turns">The queue of everybody in this process who writes to the same file.</param>
    public SubmissionStore(StorageOptions options, WriterQueue turns)
    {
        _options = options;
        _turns = turns;
        _connections = new SqliteConnections(options);
        _readers = new SessionPool(_connections);
        _queue = Channel.CreateBounded<IWorkItem>(new BoundedChannelOptions(options.LongestQueue) { SingleReader = true });
        _writing = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    internal static ColumnTypes Types => SqliteConnections.Types;

    /// <summary>
    /// Runs the work in a transaction and returns what it returned, once that is on the disk. When it throws, nothing of it
    /// is kept. Runs on the writer's thread and holds up everybody else: no waiting in it, no mails, no files.
    /// </summary>
    /// <exception cref="TimeoutException">Others wrote for longer than <see cref="StorageOptions.LongestWait"/>.</exception>
    public async Task<T> WriteAsync<T>(Func<SqlSession, T> work, CancellationToken cancellationToken = default)
    {
        var item = new WorkItem<T>(work, cancellationToken);
        await _queue.Writer.WriteAsync(item, cancellationToken);
        return await item.Done;
    }

    public Task WriteAsync(Action<SqlSession> work, CancellationToken cancellationToken = default) =>
        WriteAsync(
            session =>
            {
                work(session);
                return true;
            },
            cancellationToken);

    /// <summary>Reads the state of one moment; never waits for writers.</summary>
    public T Read<T>(Func<SqlSession, T> read)
    {
        var session = _readers.Rent();
        session.Run("BEGIN");
        try
        {
            return read(session);
        }
        finally
        {
            session.Run("ROLLBACK");
            _readers.Return(session);
        }
    }

    /// <summary>Lets the waiting work be written and closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writing;
        _readers.Dispose();
    }

    private void Write()
    {
        SqlSession? session = null;
        while (TakeBatch() is { Count: > 0 } batch)
        {
            try
            {
                session ??= _connections.Open();
                WriteInTurn(session, batch);
            }
            catch (Exception exception)
            {
                // Nobody may be left waiting: a database that cannot be opened is the answer to each of them.
                batch.ForEach(item => item.Fail(exception));
                session?.Dispose();
                session = null;
            }
        }

        session?.Dispose();
    }

    private List<IWorkItem>? TakeBatch()
    {
        // A thread of its own waits here: the work is synchronous, like SQLite.
        if (!_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            return null;
        }

        var batch = new List<IWorkItem>(_options.LargestBatch);
        while (batch.Count < _options.LargestBatch && _queue.Reader.TryRead(out var item))
        {
            batch.Add(item);
        }

        return batch;
    }

    private void WriteInTurn(SqlSession session, List<IWorkItem> batch)
    {
        if (!_turns.Enter(_options.LongestWait))
        {
            throw TookTooLong();
        }

        bool began;
        try
        {
            began = new WriteBatch(session, batch).Run();
        }
        finally
        {
            _turns.Leave();
        }

        if (!began)
        {
            throw TookTooLong();
        }
    }

    private TimeoutException TookTooLong() =>
        new($"No turn to write to the database within {_options.LongestWait}. Another process or a long save of content holds it; send the submission again.");
}
