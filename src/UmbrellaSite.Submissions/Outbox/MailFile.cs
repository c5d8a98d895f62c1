namespace UmbrellaSite.Submissions.Outbox;

/// <summary>What hangs on a mail, such as a calendar file.</summary>
/// <param name="Type">With its parameters: <c>text/calendar; method=REQUEST; charset=utf-8</c>.</param>
public sealed record MailFile(string Name, string Type, byte[] Content);
