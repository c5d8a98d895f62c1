namespace UmbrellaSite.Forms.Entries;

internal enum DecisionOutcome
{
    Done,

    /// <summary>There is no such entry, or no such form any more.</summary>
    Unknown,

    /// <summary>It was decided before.</summary>
    Decided,

    /// <summary>Who refuses or asks has to say why or what.</summary>
    WordsMissing,
}
