namespace UmbrellaSite.Registration.Tests.Seats;

internal enum StepKind
{
    Register,
    Confirm,
    Accept,
    Cancel,
    CancelSeat,
    Delete,
    Pass,
    SetSeats,
}
