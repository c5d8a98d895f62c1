namespace UmbrellaSite.Submissions.Guarding;

public enum TicketVerdict
{
    Good,

    /// <summary>Not made by this site for this form.</summary>
    Forged,

    TooQuick,

    TooOld,
}
