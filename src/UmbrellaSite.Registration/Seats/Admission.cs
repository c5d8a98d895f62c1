namespace UmbrellaSite.Registration.Seats;

internal enum Admission
{
    Seat,
    Wait,
    Full,

    /// <summary>More than the event has altogether.</summary>
    TooMany,
}
