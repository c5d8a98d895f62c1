using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UmbrellaSite.Cms.Persistence;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.Persistence.Schema;

namespace UmbrellaSite.IntegrationTests.Schema;

/// <summary>A place for a database of one test, with the installer that looks at it, and no site around it.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    public static readonly FirstUser Administrator = new("Ref Admin", "admin@example.test");

    private readonly ServiceProvider _services;

    public TemporaryDatabase(string? connectionString = null, TimeProvider? clock = null)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("umbrella-schema-").FullName;
        ConnectionString = connectionString ?? $"Data Source={File}";
        var services = new ServiceCollection().AddOptions();
        services.AddSingleton(clock ?? TimeProvider.System);
        _services = services
            .AddPersistence(new DatabaseOptions(ConnectionString, DatabaseOptions.SqliteProvider))
            .BuildServiceProvider();
    }

    public string Directory { get; }

    public string File => Path.Combine(Directory, "data", "Umbraco.sqlite.db");

    public string ConnectionString { get; }

    public DatabaseInstaller Installer => _services.GetRequiredService<DatabaseInstaller>();

    public static TemporaryDatabase Installed(TimeProvider? clock = null)
    {
        var database = new TemporaryDatabase(clock: clock);
        database.Installer.Install(Administrator);
        return database;
    }

    public List<Dictionary<string, object?>> Rows(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object?>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(
                reader.GetName,
                column => reader.IsDBNull(column) ? null : reader.GetValue(column)));
        }

        return rows;
    }

    public void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _services.Dispose();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }
}
