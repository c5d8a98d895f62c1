namespace UmbrellaSite.Registration.CheckIn;

public enum CheckInResult
{
    Welcome,

    /// <summary>Scanned before; the outcome says when.</summary>
    AlreadyIn,

    /// <summary>The seat was cancelled, or has not been confirmed.</summary>
    NoSeat,

    AnotherEvent,
    Unknown,
}
