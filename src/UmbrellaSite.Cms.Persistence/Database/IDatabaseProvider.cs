using System.Data.Common;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>A database system: how to open it, how its transactions begin, how locks are taken in it.</summary>
internal interface IDatabaseProvider
{
    ISqlDialect Dialect { get; }

    DbConnection Open();

    DbTransaction BeginReading(DatabaseConnection connection);

    /// <returns>Null when another process has been writing for longer than anybody should wait.</returns>
    DbTransaction? BeginWriting(DatabaseConnection connection);
}
