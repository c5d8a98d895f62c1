using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UmbrellaSite.Submissions.Outbox;

/// <summary>Sends what is in the outbox, some at once, for as long as the site runs.</summary>
internal sealed class OutboxDelivery(
    OutboxClaims claims, OutboxSender sender, OutboxSignal signal, TimeProvider clock, ILogger<OutboxDelivery> logger) : BackgroundService
{
    private const int Lanes = 8;

    // For mails whose time comes, and those that another process has left.
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(5);

    /// <summary>Sends what is due now; returns how many were taken.</summary>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        if (sender.IsServerSpared)
        {
            return 0;
        }

        var mails = await claims.TakeAsync(cancellationToken);
        await Parallel.ForEachAsync(
            mails,
            new ParallelOptions { MaxDegreeOfParallelism = Lanes },
            async (mail, _) => await sender.SendAsync(mail, cancellationToken));
        return mails.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start of the site is not held up.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await claims.RecoverAsync(stoppingToken);
                await SendUntilEmptyAsync(stoppingToken);
                await signal.WaitAsync(_longestPause, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "The outbox could not be read or written; it is tried again in {Pause}", _longestPause);
                await Task.Delay(_longestPause, clock, CancellationToken.None);
            }
        }
    }

    private async Task SendUntilEmptyAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && await RunOnceAsync(stoppingToken) > 0)
        {
        }
    }
}
