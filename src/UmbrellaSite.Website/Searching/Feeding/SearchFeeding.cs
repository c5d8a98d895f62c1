using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Keeps the index up to date while the site runs, in the background. Nothing of it is part of the start.</summary>
internal sealed partial class SearchFeeding(SearchFeed feed, Func<IndexFeeder> getFeeder, FedPages fed, TimeProvider clock, ILogger<SearchFeeding> log)
    : IHostedLifecycleService, IDisposable
{
    // The first visitors are served before old pages are compared.
    private static readonly TimeSpan _untilCompared = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _untilSaved = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _untilTriedAgain = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    // Opening the index takes a tenth of a second, which is not part of the start.
    private IndexFeeder Feeder => getFeeder();

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Not earlier: there may be no database yet, or one that is just being filled.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        using (ExecutionContext.SuppressFlow())
        {
            _running = Task.Run(RunAsync, CancellationToken.None);
        }

        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync()
    {
        try
        {
            await Task.Delay(Feeder.IsReady ? _untilCompared : TimeSpan.Zero, clock, _stopping.Token);
            Feeder.Begin();
            await LoopAsync();
        }
        catch (OperationCanceledException)
        {
            // The site stops; what is left is compared at the next start.
        }

        Save();
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            feed.SetAtWork(true);
            var succeeded = TryWork();
            feed.SetAtWork(!succeeded);
            await (succeeded ? WaitAsync() : Task.Delay(_untilTriedAgain, clock, _stopping.Token));
        }
    }

    // Whatever is wrong with one page or with the disk: the site goes on, and so does the feeding once that is mended.
    private bool TryWork()
    {
        try
        {
            while (Feeder.Step(_stopping.Token))
            {
                _stopping.Token.ThrowIfCancellationRequested();
            }

            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
            return false;
        }
    }

    private async Task WaitAsync()
    {
        while (!await IsWokenAsync())
        {
            Save();
        }
    }

    /// <returns>False if nothing has come for a while.</returns>
    private async Task<bool> IsWokenAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        if (fed.IsDirty)
        {
            patience.CancelAfter(_untilSaved);
        }

        try
        {
            return await feed.Woken.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!_stopping.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Save()
    {
        try
        {
            if (fed.IsDirty)
            {
                fed.Save();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotSaved(exception);
        }
    }

    [LoggerMessage(EventId = 7201, Level = LogLevel.Error, Message = "The search index could not be brought up to date; it is tried again.")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(EventId = 7202, Level = LogLevel.Warning, Message = "What the search index holds could not be noted; at the next start more pages are read than need to be.")]
    private partial void LogNotSaved(Exception exception);
}
