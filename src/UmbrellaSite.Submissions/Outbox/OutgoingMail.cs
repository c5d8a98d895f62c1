namespace UmbrellaSite.Submissions.Outbox;

/// <summary>A mail to be sent, in the words in which it leaves.</summary>
/// <param name="Owner">The key of the entry that it belongs to: with the entry its mails are deleted.</param>
/// <param name="Recipient">One mail address.</param>
public sealed record OutgoingMail(string Owner, string Recipient, string Subject, string Text)
{
    public string? Html { get; init; }

    public string? ReplyTo { get; init; }

    public MailFile? File { get; init; }

    /// <summary>A mail with the same words here is sent once only, whoever asks for it and how often.</summary>
    public string? Once { get; init; }
}
