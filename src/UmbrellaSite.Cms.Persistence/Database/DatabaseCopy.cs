using Microsoft.Data.Sqlite;

namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>A copy of the database as it is at one moment, made while others go on reading and writing.</summary>
internal sealed class DatabaseCopy(SqliteDatabaseFile file, IDatabaseProvider provider)
{
    /// <param name="path">A file that does not exist yet.</param>
    /// <exception cref="DatabaseUnusableException">There is no database to copy, or what it holds is damaged.</exception>
    public void WriteTo(string path)
    {
        if (file.Path() is { } source && !file.Exists())
        {
            throw new DatabaseUnusableException(
                $"There is no database at '{source}'. Check ConnectionStrings:{DatabaseOptions.ConnectionName} and --contentRoot.");
        }

        using var connection = provider.Open();
        using var copy = connection.CreateCommand();
        // Reads in one transaction and writes a single file: no log beside it that has to be copied along.
        copy.CommandText = "VACUUM INTO $path";
        copy.Parameters.Add(new SqliteParameter("$path", path));
        copy.ExecuteNonQuery();
        RefuseDamaged(path);
    }

    private static void RefuseDamaged(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check(1)";
        if (check.ExecuteScalar() is not "ok" and var problem)
        {
            throw new DatabaseUnusableException($"The database is damaged: {problem}. Go back to an earlier backup.");
        }
    }
}
