namespace UmbrellaSite.Submissions.Outbox;

/// <param name="Problem">For the log and the office: what went wrong, without addresses and contents.</param>
public sealed record MailOutcome(MailVerdict Verdict, string? Problem = null)
{
    public static MailOutcome Delivered { get; } = new(MailVerdict.Delivered);
}
