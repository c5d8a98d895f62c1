namespace UmbrellaSite.Submissions.Outbox;

/// <summary>The way to a mail server, an outside system. What goes wrong there is an outcome, not an exception.</summary>
public interface IMailTransport
{
    /// <param name="handOver">
    /// To be awaited at the last moment from which the mail can still be taken back: with SMTP, after the text and before
    /// the final dot.
    /// </param>
    Task<MailOutcome> SendAsync(WaitingMail mail, Func<Task> handOver, CancellationToken cancellationToken);
}
