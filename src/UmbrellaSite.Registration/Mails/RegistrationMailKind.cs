namespace UmbrellaSite.Registration.Mails;

public enum RegistrationMailKind
{
    /// <summary>Double opt-in: has a confirmation token. Says whether a seat is held or the entry waits.</summary>
    ConfirmAddress,

    /// <summary>The seats are the receiver's: with calendar file and tickets.</summary>
    Confirmed,

    /// <summary>In line, with the position.</summary>
    Waiting,

    /// <summary>Seats are held until the time named.</summary>
    Offered,

    OfferLapsed,

    /// <summary>The receiver has cancelled all seats, or left the line.</summary>
    Cancelled,

    /// <summary>The receiver has changed something or given up some of the seats.</summary>
    Changed,

    /// <summary>Somebody registered again with the same name and address.</summary>
    AlreadyRegistered,

    EventChanged,
    EventCancelled,
    ReminderWeek,
    ReminderDay,
    Thanks,
}
