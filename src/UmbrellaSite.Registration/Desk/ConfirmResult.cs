namespace UmbrellaSite.Registration.Desk;

public enum ConfirmResult
{
    Confirmed,

    /// <summary>Address confirmed; in line for a seat.</summary>
    Waiting,

    /// <summary>It was confirmed before: a second click.</summary>
    AlreadyConfirmed,

    /// <summary>Too late; the seat has been given to others. Registering again is possible.</summary>
    Expired,

    /// <summary>Cancelled by the person.</summary>
    Cancelled,

    EventCancelled,

    /// <summary>No such link.</summary>
    Unknown,
}
