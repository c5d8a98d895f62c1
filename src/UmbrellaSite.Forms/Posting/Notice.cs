namespace UmbrellaSite.Forms.Posting;

/// <summary>Why a page is shown again although nothing is wrong with an answer; part of its address.</summary>
internal enum Notice
{
    None,

    /// <summary>The browser did not send the cookie back.</summary>
    Cookie,

    /// <summary>The page was open for longer than a stamp holds.</summary>
    Expired,

    /// <summary>Sent faster than anybody can type, or with the decoy filled in.</summary>
    Robot,

    /// <summary>Too many from one place within a minute.</summary>
    TooMany,

    /// <summary>More was sent than the form takes.</summary>
    TooLarge,

    /// <summary>A link does not work any more.</summary>
    Gone,

    /// <summary>What was typed is no mail address.</summary>
    Address,

    /// <summary>A mail is on its way.</summary>
    Mailed,

    /// <summary>The office has the answer.</summary>
    Answered,

    /// <summary>The answer was empty or too long, or nobody had asked.</summary>
    AnswerMissing,
}
