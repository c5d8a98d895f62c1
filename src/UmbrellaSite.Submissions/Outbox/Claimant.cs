namespace UmbrellaSite.Submissions.Outbox;

/// <summary>A process that has taken mails to send, and until when it may.</summary>
internal sealed record Claimant(string Name, DateTimeOffset Until);
