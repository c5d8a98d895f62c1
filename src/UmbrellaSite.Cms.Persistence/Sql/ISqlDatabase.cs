using System.Data.Common;

namespace UmbrellaSite.Cms.Persistence.Sql;

/// <summary>
/// Statements on the connection and inside the transaction of the ambient scope. The transaction begins with the first
/// statement; the first <see cref="Execute(SqlBuilder)"/> makes it a writing one (on SQLite it waits for its turn in the
/// writers' queue). Belongs to one scope and so to one flow of control: not thread-safe.
/// </summary>
public interface ISqlDatabase
{
    /// <summary>Spellings in which the database systems differ.</summary>
    ISqlDialect Dialect { get; }

    /// <summary>
    /// For code that brings its own commands: they run inside the scope's transaction, and must not begin one themselves.
    /// </summary>
    DbConnection Connection { get; }

    List<T> Query<T>(SqlBuilder sql, Func<Row, T> read);

    /// <summary>The first row, or <c>default</c> when there is none.</summary>
    T? QueryFirst<T>(SqlBuilder sql, Func<Row, T> read);

    /// <summary>Reads row by row without keeping a list: for the published snapshot and other long results.</summary>
    void ForEach(SqlBuilder sql, Action<Row> read);

    T? Scalar<T>(SqlBuilder sql);

    /// <summary>Returns the number of rows changed.</summary>
    int Execute(SqlBuilder sql);

    /// <summary>
    /// Runs <c>INSERT INTO table (columns) VALUES (values)</c> and returns the identity that the database gave the row.
    /// </summary>
    int Insert(string table, string identityColumn, SqlBuilder columnsAndValues);
}
