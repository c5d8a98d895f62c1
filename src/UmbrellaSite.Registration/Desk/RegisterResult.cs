namespace UmbrellaSite.Registration.Desk;

public enum RegisterResult
{
    /// <summary>Seats are held until the mail address is confirmed.</summary>
    Reserved,

    /// <summary>In line, once the mail address is confirmed.</summary>
    Waiting,

    /// <summary>No seat, and no line to wait in.</summary>
    Full,

    /// <summary>More persons than the event has seats.</summary>
    TooMany,

    /// <summary>Registration has ended.</summary>
    Closed,

    EventCancelled,

    /// <summary>Many registrations wait for the confirmation of this mail address: first those.</summary>
    TooOften,

    /// <summary>The request breaks the limits that the page should have shown: persons, name, mail address, lengths, answers.</summary>
    Invalid,
}
