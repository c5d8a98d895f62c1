using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UmbrellaSite.Sql;
using UmbrellaSite.Submissions;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Tests.Harness;

/// <summary>The services over a database file of their own.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;
    private readonly bool _ownsFolder;

    private TestStore(DirectoryInfo folder, TestClock clock, Action<IServiceCollection>? more, bool ownsFolder)
    {
        _folder = folder;
        _ownsFolder = ownsFolder;
        Clock = clock;
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders());
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IMailTransport>(Mails);
        services.AddSubmissions(_ => new StorageOptions($"Data Source={File}") { WaitsForDisk = false });
        more?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public string File => Path.Combine(_folder.FullName, "site.db");

    public TestClock Clock { get; }

    public RecordingTransport Mails { get; } = new();

    public SubmissionStore Store => Get<SubmissionStore>();

    public static async Task<TestStore> CreateAsync(Action<IServiceCollection>? more = null)
    {
        var store = new TestStore(Directory.CreateTempSubdirectory("umbrella-store-"), new TestClock(), more, ownsFolder: true);
        await store.Get<SchemaUpgrade>().RunAsync();
        return store;
    }

    /// <summary>Another process on the same file, as far as one process can play two.</summary>
    public async Task<TestStore> AnotherAsync(Action<IServiceCollection>? more = null)
    {
        var store = new TestStore(_folder, Clock, more, ownsFolder: false);
        await store.Get<SchemaUpgrade>().RunAsync();
        return store;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IEnumerable<T> All<T>() => _services.GetServices<T>();

    public long Count(string table) => Store.Read(session => session.Scalar<long>($"""SELECT COUNT(*) FROM "{SqlBuilder.Raw(table)}" """));

    /// <summary>Tables as the database knows them.</summary>
    public List<string> Tables() => Store.Read(session => session.Query(
        $"""SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite%'""", row => row.String(0)));

    public List<string> Columns(string table) => Store.Read(session => session.Query(
        $"""SELECT "name" FROM pragma_table_info({table})""", row => row.String(0)));

    /// <summary>Every value of every row, as text.</summary>
    public IEnumerable<string> Dump() =>
        from table in Tables()
        from column in Columns(table)
        from value in Store.Read(session => session.Query(
            $"""SELECT CAST("{SqlBuilder.Raw(column)}" AS TEXT) FROM "{SqlBuilder.Raw(table)}" """, row => row.StringOrNull(0)))
        where value is not null
        select $"{table}.{column}: {value}";

    /// <summary>Sends everything that is due now.</summary>
    public async Task DeliverAsync()
    {
        while (await Get<OutboxDelivery>().RunOnceAsync(CancellationToken.None) > 0)
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsFolder)
        {
            _folder.Delete(recursive: true);
        }
    }
}
