namespace UmbrellaSite.Registration.Seats;

/// <param name="Seats">Null: as many as come.</param>
/// <param name="Held">Confirmed, offered, or reserved until the mail address is confirmed. May exceed the seats after those were lowered.</param>
/// <param name="OthersWait">Whether somebody is in line who could be offered a seat.</param>
internal sealed record SeatSituation(int? Seats, int Held, bool OthersWait)
{
    public int Free => Math.Max(0, (Seats ?? int.MaxValue) - Held);
}
