namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>Keeps open connections for the next scope, because opening one costs more than a small transaction.</summary>
internal sealed class ConnectionPool(IDatabaseProvider provider) : IDisposable
{
    private const int MaximumIdle = 8;

    private readonly Stack<DatabaseConnection> _idle = [];
    private readonly Lock _guard = new();
    private bool _disposed;

    public DatabaseConnection Rent() =>
        TakeIdle() ?? new DatabaseConnection(provider.Open());

    public void Return(DatabaseConnection connection)
    {
        lock (_guard)
        {
            if (!_disposed && _idle.Count < MaximumIdle)
            {
                _idle.Push(connection);
                return;
            }
        }

        connection.Dispose();
    }

    /// <summary>Closes the idle connections, so that the database file can be moved or deleted.</summary>
    public void Clear()
    {
        while (TakeIdle() is { } connection)
        {
            connection.Dispose();
        }
    }

    public void Dispose()
    {
        lock (_guard)
        {
            _disposed = true;
        }

        Clear();
    }

    // The last one given back is the one with the warmest cache.
    private DatabaseConnection? TakeIdle()
    {
        lock (_guard)
        {
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }
}
