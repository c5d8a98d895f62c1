using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Benchmarks.Registrations;

/// <summary>A mail server that takes everything at once, so that the marks in the outbox are measured and not a network.</summary>
internal sealed class TakingTransport : IMailTransport
{
    private int _taken;

    public int Taken => _taken;

    public async Task<MailOutcome> SendAsync(WaitingMail mail, Func<Task> handOver, CancellationToken cancellationToken)
    {
        await handOver();
        Interlocked.Increment(ref _taken);
        return MailOutcome.Delivered;
    }
}
