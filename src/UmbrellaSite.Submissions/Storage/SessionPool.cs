using System.Collections.Concurrent;

namespace UmbrellaSite.Submissions.Storage;

/// <summary>Keeps open connections for the next reader, with their prepared statements.</summary>
internal sealed class SessionPool(SqliteConnections connections) : IDisposable
{
    private const int MaximumIdle = 4;

    private readonly ConcurrentBag<SqlSession> _idle = [];
    private volatile bool _disposed;

    public SqlSession Rent() => _idle.TryTake(out var session) ? session : connections.Open();

    public void Return(SqlSession session)
    {
        if (_disposed || _idle.Count >= MaximumIdle)
        {
            session.Dispose();
            return;
        }

        _idle.Add(session);
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
