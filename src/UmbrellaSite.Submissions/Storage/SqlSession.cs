using System.Data.Common;

namespace UmbrellaSite.Submissions.Storage;

/// <summary>Statements on one open connection. Belongs to one flow of control: not thread-safe.</summary>
public sealed class SqlSession : IDisposable
{
    private readonly DbConnection _connection;
    private readonly StatementCache _statements;

    internal SqlSession(DbConnection connection)
    {
        _connection = connection;
        _statements = new StatementCache(connection);
    }

    internal DbConnection Connection => _connection;

    internal List<Action> AfterCommit { get; } = [];

    public List<T> Query<T>(SqlBuilder sql, Func<Row, T> read)
    {
        var command = _statements.Rent(sql);
        try
        {
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            var row = new Row(reader);
            while (reader.Read())
            {
                rows.Add(read(row));
            }

            return rows;
        }
        finally
        {
            _statements.Return(command);
        }
    }

    /// <summary>The first row, or <c>default</c> when there is none.</summary>
    public T? QueryFirst<T>(SqlBuilder sql, Func<Row, T> read)
    {
        var command = _statements.Rent(sql);
        try
        {
            using var reader = command.ExecuteReader();
            return reader.Read() ? read(new Row(reader)) : default;
        }
        finally
        {
            _statements.Return(command);
        }
    }

    public T? Scalar<T>(SqlBuilder sql) => QueryFirst(sql, row => row.Value<T>(0));

    /// <summary>Returns the number of rows changed.</summary>
    public int Execute(SqlBuilder sql)
    {
        var command = _statements.Rent(sql);
        try
        {
            return command.ExecuteNonQuery();
        }
        finally
        {
            _statements.Return(command);
        }
    }

    /// <summary>Does something once what is being written is on the disk; not at all when it fails. Must be quick.</summary>
    public void OnCommit(Action action) => AfterCommit.Add(action);

    public void Dispose()
    {
        _statements.Dispose();
        _connection.Dispose();
    }

    internal void Run(string statement) => _statements.Execute(statement);
}
