namespace UmbrellaSite.Submissions.Outbox;

/// <summary>Wakes the delivery when a mail has come in, so that it need not look every moment.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _bell = new(0, 1);

    public void Ring()
    {
        if (_bell.CurrentCount > 0)
        {
            return;
        }

        try
        {
            _bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another has rung in this moment.
        }
    }

    /// <summary>Returns at the ring, or when the time is over.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await _bell.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    public void Dispose() => _bell.Dispose();
}
