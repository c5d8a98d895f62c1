using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Sync;

namespace UmbrellaSite.Cms.Jobs;

/// <summary>
/// Work that comes round again. It begins one period after the start, runs on one server only, and a failure is logged and
/// tried again at the next turn.
/// </summary>
internal abstract partial class RecurringJob(TimeProvider clock, IServerRoleAccessor role, ILogger logger) : BackgroundService
{
    protected abstract TimeSpan Period { get; }

    protected abstract Task RunAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RunOnceAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends, perhaps before it has come up; the host would log that as a failure of the job.
        }
    }

    private async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        if (role.CurrentServerRole is not (ServerRole.Single or ServerRole.SchedulingPublisher))
        {
            return;
        }

        try
        {
            await RunAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge of a background loop: what ended here is one turn, not the site.
            LogFailed(logger, GetType().Name, exception);
        }
    }

    [LoggerMessage(3001, LogLevel.Error, "The job {Job} failed and will be tried again at its next turn")]
    private static partial void LogFailed(ILogger logger, string job, Exception exception);
}
