using System.Data.Common;
using UmbrellaSite.Cms.Persistence.Database;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>
/// The connection and transaction of a root scope and all scopes in it. Nothing is opened before the first statement, and
/// the writers' queue is entered by the first statement that writes (or by a write lock).
/// </summary>
/// <remarks>
/// A transaction that has only read so far is ended before a writing one begins: SQLite cannot turn a snapshot that
/// another writer has overtaken into a writing transaction. Scopes promise no more than "read committed", as in Umbraco.
/// </remarks>
internal sealed class ScopeTransaction(ScopeResources resources)
{
    private readonly Dictionary<object, Action> _afterEnd = [];
    private DatabaseConnection? _connection;
    private DbTransaction? _transaction;
    private bool _writing;
    private bool _ended;

    /// <summary>Takes the locks that were asked for but not yet needed; set by the scope, which owns them.</summary>
    public Action? BeforeStatement { get; set; }

    public DatabaseConnection ForReading()
    {
        BeforeStatement?.Invoke();
        _transaction ??= resources.Provider.BeginReading(Connect());

        return _connection!;
    }

    public DatabaseConnection ForWriting()
    {
        BeforeStatement?.Invoke();
        if (!EnterWriting(resources.WriteTimeout))
        {
            throw new TimeoutException(
                $"No turn to write to the database within {resources.WriteTimeout}. Another process or scope holds it; look for one that waits for something else before it is disposed.");
        }

        return _connection!;
    }

    /// <returns>Whether the turn to write came within the time.</returns>
    public bool EnterWriting(TimeSpan timeout)
    {
        if (_writing)
        {
            return true;
        }

        EndReading();
        if (!resources.Writers.Enter(timeout))
        {
            return false;
        }

        _writing = true;
        _transaction = resources.Provider.BeginWriting(Connect());
        if (_transaction is null)
        {
            _writing = false;
            resources.Writers.Leave();
        }

        return _writing;
    }

    public bool HasAfterEnd(object owner) => _afterEnd.ContainsKey(owner);

    /// <summary>
    /// Runs the action once, after commit or rollback and before any notification goes out: caches drop what is no longer true.
    /// </summary>
    public void AfterEnd(object owner, Action action) => _afterEnd.TryAdd(owner, action);

    /// <summary>Commits or rolls back, gives the connection back and lets the next writer in.</summary>
    public void End(bool commit)
    {
        _ended = true;
        try
        {
            if (commit)
            {
                _transaction?.Commit();
            }
        }
        finally
        {
            Release();
            foreach (var action in _afterEnd.Values)
            {
                action();
            }
        }
    }

    private DatabaseConnection Connect()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        return _connection ??= resources.Connections.Rent();
    }

    private void EndReading()
    {
        _transaction?.Dispose();
        _transaction = null;
    }

    private void Release()
    {
        try
        {
            _transaction?.Dispose();
            if (_connection is not null)
            {
                resources.Connections.Return(_connection);
            }
        }
        finally
        {
            _transaction = null;
            _connection = null;
            if (_writing)
            {
                _writing = false;
                resources.Writers.Leave();
            }
        }
    }
}
