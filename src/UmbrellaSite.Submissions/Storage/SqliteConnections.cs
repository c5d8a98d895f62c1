using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace UmbrellaSite.Submissions.Storage;

/// <summary>
/// The one place that knows that the database is SQLite. A commit here waits for the disk (<c>synchronous = FULL</c>),
/// unless the options say otherwise: what a visitor saw confirmed survives a power cut, and many share the wait.
/// </summary>
internal sealed class SqliteConnections(StorageOptions options)
{
    // SQLITE_BUSY, after the whole busy timeout.
    private const int Busy = 5;

    // Read when it is needed: of a wrong one Umbraco's start tells in words, before anybody gets here.
    private readonly Lazy<string> _connectionString = new(() => new SqliteConnectionStringBuilder(options.ConnectionString)
    {
        // Prepared statements live as long as their connection, so the pool is ours.
        Pooling = false,
        ForeignKeys = true,
        Cache = SqliteCacheMode.Default,
    }.ToString());

    static SqliteConnections() => Batteries_V2.Init();

    /// <summary>The column type of a key that the database counts up.</summary>
    public static ColumnTypes Types { get; } = new("INTEGER PRIMARY KEY AUTOINCREMENT", "BLOB");

    public SqlSession Open()
    {
        var connection = new SqliteConnection(_connectionString.Value);
        connection.Open();
        var session = new SqlSession(connection);
        session.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)options.LongestWait.TotalMilliseconds}"));
        session.Run("PRAGMA journal_mode = WAL");
        session.Run($"PRAGMA synchronous = {(options.WaitsForDisk ? "FULL" : "NORMAL")}");
        session.Run("PRAGMA temp_store = MEMORY");
        session.Run("PRAGMA wal_autocheckpoint = 16000");
        return session;
    }

    /// <returns>False when another process wrote for longer than the wait.</returns>
    public static bool BeginWriting(SqlSession session)
    {
        try
        {
            session.Run("BEGIN IMMEDIATE");
            return true;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            return false;
        }
    }

    /// <summary>After some errors (a full disk) SQLite has rolled back the whole transaction by itself.</summary>
    public static bool IsInTransaction(SqlSession session) =>
        raw.sqlite3_get_autocommit(((SqliteConnection)session.Connection).Handle) == 0;
}
