using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UmbrellaSite.Submissions.Retention;

/// <summary>Runs the sweep every hour: a period that ends today ends today, and after a night off nothing is left over.</summary>
internal sealed class RetentionJob(RetentionSweep sweep, TimeProvider clock, ILogger<RetentionJob> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await NextAsync(timer, stoppingToken))
        {
            try
            {
                await sweep.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "Retention was not finished; it is run again in an hour");
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
