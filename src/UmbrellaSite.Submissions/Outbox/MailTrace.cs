namespace UmbrellaSite.Submissions.Outbox;

/// <summary>What became of a mail; kept as long as the outbox keeps it.</summary>
public sealed record MailTrace(
    long Id, string Subject, MailState State, int Attempts, DateTimeOffset Created, DateTimeOffset? Finished, string? Problem);
