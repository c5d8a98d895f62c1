using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UmbrellaSite.Registration;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Submissions;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Benchmarks.Registrations;

/// <summary>The desk with its outbox at work, as in a running site, over a database file of its own.</summary>
internal sealed class MeasuredDesk : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umbrella-benchmark-");
    private readonly IHost _host;
    private readonly EventFacts _event;
    private int _number;

    private MeasuredDesk(int seats)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.Services
            .AddSingleton<IMailTransport>(Transport)
            .AddSingleton<IRegistrationWords, ShortWords>()
            .AddSingleton(new RegistrationOptions("selbsthilfe.example", "buero@selbsthilfe.example"))
            .AddSubmissions(_ => new StorageOptions($"Data Source={Path.Combine(_folder.FullName, "site.db")}"))
            .AddSubmissionJobs()
            .AddRegistration();
        _host = builder.Build();
        var now = TimeProvider.System.GetUtcNow();
        _event = new EventFacts("event", "Selbsthilfe-Tag", now.AddDays(30), now.AddDays(30).AddHours(3), now) { Seats = seats };
    }

    public TakingTransport Transport { get; } = new();

    public static async Task<MeasuredDesk> OpenAsync(int seats)
    {
        var desk = new MeasuredDesk(seats);
        await desk._host.Services.GetRequiredService<SchemaUpgrade>().RunAsync();
        await desk._host.StartAsync();
        return desk;
    }

    public Task<RegisterOutcome> RegisterAsync()
    {
        var number = Interlocked.Increment(ref _number);
        return _host.Services.GetRequiredService<RegistrationDesk>().RegisterAsync(
            _event,
            new RegistrationRequest([new PersonRequest($"Person {number}")], $"person{number}@example.org", "v1") { Page = $"page-{number}" });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _folder.Delete(recursive: true);
    }
}
