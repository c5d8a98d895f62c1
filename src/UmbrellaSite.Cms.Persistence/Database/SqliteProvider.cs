using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>
/// SQLite in WAL mode: readers never wait, and a commit survives the end of the process. Foreign keys are on, as in
/// Umbraco's own connections. Another process is waited for as long as <c>Default Timeout</c> in the connection string says,
/// 30 seconds without it.
/// </summary>
internal sealed class SqliteProvider : IDatabaseProvider
{
    // SQLITE_BUSY, after the whole busy timeout.
    private const int Busy = 5;

    // SQLITE_DBCONFIG_ENABLE_QPSG.
    private const int QueryPlannerStabilityGuarantee = 1007;

    private readonly Lazy<string> _connectionString;

    public SqliteProvider(SqliteDatabaseFile file) => _connectionString = new(() => Configured(file));

    public ISqlDialect Dialect { get; } = new SqliteDialect();

    public DbConnection Open()
    {
        var connection = new SqliteConnection(_connectionString.Value);
        connection.Open();
        KeepPlans(connection);
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            PRAGMA busy_timeout = {connection.DefaultTimeout * 1000};
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -16000;
            PRAGMA wal_autocheckpoint = 16000;
            """);
        pragmas.ExecuteNonQuery();
        return connection;
    }

    public DbTransaction BeginReading(DatabaseConnection connection) => new SqliteTransaction(connection, forWriting: false);

    public DbTransaction? BeginWriting(DatabaseConnection connection)
    {
        try
        {
            return new SqliteTransaction(connection, forWriting: true);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            return null;
        }
    }

    // Otherwise SQLite compiles a prepared statement anew whenever a value compared with an indexed column changes.
    private static void KeepPlans(SqliteConnection connection)
    {
        var result = raw.sqlite3_db_config(connection.Handle, QueryPlannerStabilityGuarantee, 1, out _);
        if (result != raw.SQLITE_OK)
        {
            throw new InvalidOperationException($"SQLite refused to keep its query plans (error {result}).");
        }
    }

    private static string Configured(SqliteDatabaseFile file)
    {
        var settings = file.ConnectionString();
        // The pool is ours, because prepared statements live as long as their connection.
        settings.Pooling = false;
        settings.ForeignKeys = true;
        settings.Cache = SqliteCacheMode.Default;
        return settings.ToString();
    }
}
