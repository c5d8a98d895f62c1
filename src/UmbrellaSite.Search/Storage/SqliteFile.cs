using SQLitePCL;

namespace UmbrellaSite.Search.Storage;

/// <summary>
/// A connection to a database file, one thread at a time. Thin over SQLite's own interface: a question reads dozens of
/// small rows, and must not pay for more than that.
/// </summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly sqlite3 _database;
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);

    static SqliteFile() => Batteries_V2.Init();

    private SqliteFile(sqlite3 database) => _database = database;

    /// <exception cref="SqliteFailureException">The file cannot be opened.</exception>
    public static SqliteFile Open(string path, bool create = false)
    {
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (create ? raw.SQLITE_OPEN_CREATE : 0);
        var code = raw.sqlite3_open_v2(path, out var database, flags, null);
        var file = new SqliteFile(database);
        if (code != raw.SQLITE_OK)
        {
            file.Dispose();
            throw new SqliteFailureException(code, $"The search index '{path}' cannot be opened (SQLite {code}).");
        }

        raw.sqlite3_busy_timeout(database, 10_000);
        return file;
    }

    /// <summary>Statements without parameters and results.</summary>
    public void Execute(string sql)
    {
        var code = raw.sqlite3_exec(_database, sql);
        if (code != raw.SQLITE_OK)
        {
            throw Failure(code);
        }
    }

    /// <summary>The statement of this text, prepared once and ready to be bound. Dispose of it to make it ready again.</summary>
    public SqliteStatement Statement(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            var code = raw.sqlite3_prepare_v2(_database, sql, out var prepared);
            if (code != raw.SQLITE_OK)
            {
                throw Failure(code);
            }

            statement = new SqliteStatement(this, prepared);
            _statements[sql] = statement;
        }

        return statement;
    }

    public long Scalar(string sql)
    {
        using var statement = Statement(sql);
        return statement.Read() ? statement.Long(0) : 0;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Release();
        }

        _statements.Clear();
        raw.sqlite3_close_v2(_database);
        _database.Dispose();
    }

    internal SqliteFailureException Failure(int code) =>
        new(code, $"The search index failed: {raw.sqlite3_errmsg(_database).utf8_to_string()} (SQLite {code}).");
}
