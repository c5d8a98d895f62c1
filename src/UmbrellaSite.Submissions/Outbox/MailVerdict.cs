namespace UmbrellaSite.Submissions.Outbox;

public enum MailVerdict
{
    Delivered,

    /// <summary>This mail was not taken now; others may be.</summary>
    Postponed,

    /// <summary>The mail server cannot be reached or takes nothing: no use in trying others.</summary>
    Unreachable,

    /// <summary>This mail will never be taken.</summary>
    Refused,
}
