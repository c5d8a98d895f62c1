namespace UmbrellaSite.Registration.Entries;

/// <summary>The numbers are stored.</summary>
public enum PersonKind
{
    Participant = 0,

    /// <summary>Comes along to help or to keep company; needs a seat, need not give a name.</summary>
    Companion = 1,
}
