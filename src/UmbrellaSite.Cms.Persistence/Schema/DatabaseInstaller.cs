using System.Data.Common;
using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.Persistence.Schema.Seed;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema;

/// <summary>Looks at the database before anything else does, and makes it when there is none.</summary>
public sealed class DatabaseInstaller
{
    private readonly SqliteDatabaseFile _file;
    private readonly ScopeResources _resources;
    private readonly TimeProvider _clock;

    internal DatabaseInstaller(SqliteDatabaseFile file, ScopeResources resources, TimeProvider clock)
    {
        _file = file;
        _resources = resources;
        _clock = clock;
    }

    /// <exception cref="DatabaseUnusableException">The database cannot be opened; the message says why.</exception>
    public DatabaseState Inspect() =>
        _file.Exists() ? InTransaction(forWriting: false, Inspect) : DatabaseState.Missing;

    /// <summary>
    /// Creates tables and first rows in one transaction: whatever stops it leaves an empty database behind, which the next
    /// start installs. Where another process has just done so, there is nothing left to do.
    /// </summary>
    /// <exception cref="DatabaseUnusableException">The database cannot be created there; the message says why.</exception>
    public void Install(FirstUser user)
    {
        _file.PrepareDirectory();
        InTransaction(forWriting: true, database =>
        {
            if (Inspect(database) == DatabaseState.Empty)
            {
                SchemaCreator.CreateTables(database);
                FreshInstallation.WriteTo(database, user, _clock.GetUtcNow().UtcDateTime);
            }

            return DatabaseState.Installed;
        });
    }

    private static DatabaseState Inspect(ISqlDatabase database)
    {
        if (!HasTable(database, "umbracoNode"))
        {
            return DatabaseState.Empty;
        }

        var version = HasTable(database, "umbracoKeyValue")
            ? database.Scalar<string>($"""
                SELECT "value" FROM "umbracoKeyValue" WHERE "key" = {Constants.Conventions.Migrations.UmbracoUpgradePlanKey}
                """)
            : null;
        return version == SchemaVersion.Current ? DatabaseState.Installed : DatabaseState.UnknownVersion;
    }

    private static bool HasTable(ISqlDatabase database, string table) =>
        database.Scalar<int>($"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = {table}") > 0;

    private DatabaseState InTransaction(bool forWriting, Func<ISqlDatabase, DatabaseState> work)
    {
        var transaction = new ScopeTransaction(_resources);
        var completed = false;
        try
        {
            if (forWriting)
            {
                transaction.ForWriting();
            }

            var state = work(new SqlDatabase(transaction, _resources.Provider.Dialect));
            completed = true;
            return state;
        }
        catch (DbException exception)
        {
            throw new DatabaseUnusableException(
                $"The database '{_file.Path()}' cannot be used: {exception.Message} Check that this process may write the file and its directory, that the disk is not full, and that the file is a database of SQLite.",
                exception);
        }
        finally
        {
            transaction.End(forWriting && completed);
        }
    }
}
