namespace UmbrellaSite.Submissions.Outbox;

/// <summary>The numbers are stored.</summary>
public enum MailState
{
    Waiting = 0,

    /// <summary>A process is about to send it. When that process dies, the mail is sent by another.</summary>
    Claimed = 1,

    /// <summary>The mail server has everything but the word to take it. See decision 6 for a process that dies here.</summary>
    HandedOver = 2,

    Sent = 3,

    /// <summary>Not sent and not tried again by itself: the receiver's server refused, or there was no way for days.</summary>
    Refused = 4,
}
