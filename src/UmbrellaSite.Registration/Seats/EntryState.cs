namespace UmbrellaSite.Registration.Seats;

/// <summary>The numbers are stored.</summary>
public enum EntryState
{
    /// <summary>Holds its seats until the mail address is confirmed or the time for that is over.</summary>
    Unconfirmed = 0,

    Confirmed = 1,

    /// <summary>In line. Gets an offer only when the mail address is confirmed.</summary>
    Waiting = 2,

    /// <summary>Seats are held until the offer ends.</summary>
    Offered = 3,

    Cancelled = 4,

    /// <summary>The mail address was not confirmed, or the offer not taken, in time.</summary>
    Lapsed = 5,
}
