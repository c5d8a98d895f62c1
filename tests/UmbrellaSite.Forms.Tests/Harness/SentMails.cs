using System.Collections.Concurrent;
using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Forms.Tests.Harness;

/// <summary>A mail server that takes everything, or is down.</summary>
internal sealed class SentMails : IMailTransport
{
    private readonly ConcurrentQueue<OutgoingMail> _mails = new();

    public IReadOnlyList<OutgoingMail> To(string recipient) => [.. _mails.Where(mail => mail.Recipient == recipient)];

    public async Task<MailOutcome> SendAsync(WaitingMail mail, Func<Task> handOver, CancellationToken cancellationToken)
    {
        await handOver();
        _mails.Enqueue(mail.Mail);
        return MailOutcome.Delivered;
    }
}
