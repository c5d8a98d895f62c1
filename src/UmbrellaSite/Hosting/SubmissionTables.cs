using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Hosting;

/// <summary>Brings the tables of submissions up to date once there is a database, and before the web server listens.</summary>
internal sealed class SubmissionTables(SchemaUpgrade upgrade) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => upgrade.RunAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
