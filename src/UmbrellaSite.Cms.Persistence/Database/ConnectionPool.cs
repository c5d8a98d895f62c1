using System.Collections.Concurrent;

namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>Keeps open connections for the next scope, because opening one costs more than a small transaction.</summary>
internal sealed class ConnectionPool(IDatabaseProvider provider) : IDisposable
{
    private const int MaximumIdle = 8;

    private readonly ConcurrentBag<DatabaseConnection> _idle = [];
    private volatile bool _disposed;

    public DatabaseConnection Rent() =>
        _idle.TryTake(out var connection) ? connection : new DatabaseConnection(provider.Open());

    public void Return(DatabaseConnection connection)
    {
        if (_disposed || _idle.Count >= MaximumIdle)
        {
            connection.Dispose();
            return;
        }

        _idle.Add(connection);
    }

    /// <summary>Closes the idle connections, so that the database file can be moved or deleted.</summary>
    public void Clear()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    public void Dispose()
    {
        _disposed = true;
        Clear();
    }
}
