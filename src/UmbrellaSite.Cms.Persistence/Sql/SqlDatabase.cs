using System.Data.Common;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.Sql;

/// <inheritdoc cref="ISqlDatabase"/>
internal sealed class SqlDatabase(ScopeTransaction transaction, ISqlDialect dialect) : ISqlDatabase
{
    public ISqlDialect Dialect => dialect;

    public DbConnection Connection => transaction.ForReading().Connection;

    public List<T> Query<T>(SqlBuilder sql, Func<Row, T> read)
    {
        var rows = new List<T>();
        ForEach(sql, row => rows.Add(read(row)));
        return rows;
    }

    public T? QueryFirst<T>(SqlBuilder sql, Func<Row, T> read) => Run(transaction.ForReading(), sql, read, static (command, read) =>
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? read(new Row(reader)) : default;
    });

    public void ForEach(SqlBuilder sql, Action<Row> read) => Run(transaction.ForReading(), sql, read, static (command, read) =>
    {
        using var reader = command.ExecuteReader();
        var row = new Row(reader);
        while (reader.Read())
        {
            read(row);
        }

        return true;
    });

    public T? Scalar<T>(SqlBuilder sql) => QueryFirst(sql, row => row.Value<T>(0));

    public int Execute(SqlBuilder sql) => Run(transaction.ForWriting(), sql, true, static (command, _) => command.ExecuteNonQuery());

    public int Insert(string table, string identityColumn, SqlBuilder columnsAndValues)
    {
        transaction.ForWriting();
        return Scalar<int>($"""
            INSERT INTO "{SqlBuilder.Raw(table)}" {columnsAndValues} RETURNING "{SqlBuilder.Raw(identityColumn)}"
            """);
    }

    private static TResult Run<TState, TResult>(
        DatabaseConnection connection, SqlBuilder sql, TState state, Func<DbCommand, TState, TResult> use)
    {
        var command = connection.Statements.Rent(sql);
        try
        {
            return use(command, state);
        }
        finally
        {
            connection.Statements.Return(command);
        }
    }
}
