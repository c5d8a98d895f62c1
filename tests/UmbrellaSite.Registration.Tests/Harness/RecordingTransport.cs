using System.Collections.Concurrent;
using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Registration.Tests.Harness;

/// <summary>A mail server that keeps what it got and fails as it is told.</summary>
internal sealed class RecordingTransport : IMailTransport
{
    private readonly ConcurrentQueue<WaitingMail> _taken = new();
    private int _attempts;

    public Func<WaitingMail, MailOutcome> Answer { get; set; } = _ => MailOutcome.Delivered;

    public IReadOnlyList<WaitingMail> Taken => [.. _taken];

    public int Attempts => _attempts;

    public async Task<MailOutcome> SendAsync(WaitingMail mail, Func<Task> handOver, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _attempts);
        var outcome = Answer(mail);
        if (outcome.Verdict != MailVerdict.Delivered)
        {
            return outcome;
        }

        await handOver();
        _taken.Enqueue(mail);
        return outcome;
    }
}
