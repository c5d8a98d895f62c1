using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>
/// A transaction by prepared statements. The driver's own compiles BEGIN and COMMIT at each use and looks through all
/// prepared statements of the connection afterwards; a save opens about twenty.
/// </summary>
internal sealed class SqliteTransaction : DbTransaction
{
    private readonly DatabaseConnection _connection;
    private bool _ended;

    public SqliteTransaction(DatabaseConnection connection, bool forWriting)
    {
        _connection = connection;
        Run(forWriting ? "BEGIN IMMEDIATE" : "BEGIN");
    }

    public override IsolationLevel IsolationLevel => IsolationLevel.Serializable;

    protected override DbConnection DbConnection => _connection.Connection;

    public override void Commit()
    {
        Run("COMMIT");
        _ended = true;
    }

    public override void Rollback()
    {
        _ended = true;

        // After some errors (a full disk) SQLite has rolled back by itself.
        var isOpen = raw.sqlite3_get_autocommit(((SqliteConnection)_connection.Connection).Handle) == 0;
        if (isOpen)
        {
            Run("ROLLBACK");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_ended)
        {
            Rollback();
        }

        base.Dispose(disposing);
    }

    private void Run(string statement) => _connection.Statements.Execute(statement);
}
