using System.Data.Common;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>An open connection with its prepared statements.</summary>
internal sealed class DatabaseConnection(DbConnection connection) : IDisposable
{
    public DbConnection Connection => connection;

    public StatementCache Statements { get; } = new(connection);

    public void Dispose()
    {
        Statements.Dispose();
        connection.Dispose();
    }
}
