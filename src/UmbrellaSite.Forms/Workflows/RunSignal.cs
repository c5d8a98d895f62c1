namespace UmbrellaSite.Forms.Workflows;

/// <summary>Wakes the runner when there is something to run.</summary>
internal sealed class RunSignal : IDisposable
{
    private readonly SemaphoreSlim _bell = new(0);

    public void Ring() => _bell.Release();

    /// <summary>Returns at the ring, or when the time is over.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        await _bell.WaitAsync(atMost, cancellationToken);
        while (_bell.Wait(0, CancellationToken.None))
        {
            // One look at the table is enough for all that have rung.
        }
    }

    public void Dispose() => _bell.Dispose();
}
