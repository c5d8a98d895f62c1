using Microsoft.Data.Sqlite;

namespace UmbrellaSite.Cms.Persistence.Database;

/// <summary>Where the connection string says that the database is, and whether a database can be there.</summary>
internal sealed class SqliteDatabaseFile(DatabaseOptions options)
{
    private const string DataDirectory = "|DataDirectory|";

    /// <summary>The full path; null when the database lives in memory.</summary>
    /// <exception cref="DatabaseUnusableException">The connection string is missing or not one of SQLite.</exception>
    public string? Path()
    {
        var builder = Settings();
        return builder.Mode == SqliteOpenMode.Memory || builder.DataSource is "" or ":memory:"
            ? null
            : System.IO.Path.GetFullPath(Expand(builder.DataSource));
    }

    /// <summary>The connection string with the full path in it.</summary>
    /// <exception cref="DatabaseUnusableException">The connection string is missing or not one of SQLite.</exception>
    public SqliteConnectionStringBuilder ConnectionString()
    {
        var builder = Settings();
        builder.DataSource = Path() ?? builder.DataSource;
        return builder;
    }

    /// <summary>Whether there is something to open; a database in memory always is.</summary>
    /// <exception cref="DatabaseUnusableException">There is a directory in its place.</exception>
    public bool Exists()
    {
        var path = Path();
        if (Directory.Exists(path))
        {
            throw new DatabaseUnusableException(
                $"'{path}' is a directory, but the database is a file. Correct the Data Source in ConnectionStrings:{DatabaseOptions.ConnectionName}.");
        }

        return path is null || File.Exists(path);
    }

    /// <summary>Makes the directory, so that SQLite can make the file.</summary>
    public void PrepareDirectory()
    {
        if (Exists() || Path() is not { } path)
        {
            return;
        }

        var directory = System.IO.Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnusableException(
                $"The directory '{directory}' for the database cannot be created: {exception.Message} Make it writable for this process, or choose another place in ConnectionStrings:{DatabaseOptions.ConnectionName}.",
                exception);
        }
    }

    private SqliteConnectionStringBuilder Settings()
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            throw new DatabaseUnusableException(
                $"No database is configured. Set ConnectionStrings:{DatabaseOptions.ConnectionName} in appsettings.json, for example to \"Data Source=|DataDirectory|/Umbraco.sqlite.db;Foreign Keys=True\".");
        }

        try
        {
            return new SqliteConnectionStringBuilder(options.ConnectionString);
        }
        catch (ArgumentException exception)
        {
            throw new DatabaseUnusableException(
                $"ConnectionStrings:{DatabaseOptions.ConnectionName} is not a connection string of SQLite: {exception.Message}",
                exception);
        }
    }

    // Below the application domain's DataDirectory, as the driver understands it; the host sets it to umbraco/Data.
    private static string Expand(string dataSource)
    {
        var directory = AppDomain.CurrentDomain.GetData("DataDirectory") as string ?? AppContext.BaseDirectory;
        return dataSource.StartsWith(DataDirectory, StringComparison.OrdinalIgnoreCase)
            ? System.IO.Path.Combine(directory, dataSource[DataDirectory.Length..].TrimStart('/', '\\'))
            : System.IO.Path.Combine(directory, dataSource);
    }
}
