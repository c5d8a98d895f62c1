namespace UmbrellaSite.Registration.Desk;

public enum ManageResult
{
    Done,

    /// <summary>It was so already: a second click.</summary>
    Unchanged,

    /// <summary>The offer has ended, or the cut-off is over.</summary>
    TooLate,

    /// <summary>Beyond the limits that the page should have shown.</summary>
    Invalid,

    /// <summary>No such link, or no such seat.</summary>
    Unknown,
}
