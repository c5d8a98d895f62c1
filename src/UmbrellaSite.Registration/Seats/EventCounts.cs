namespace UmbrellaSite.Registration.Seats;

/// <summary>How an event stands, in seats; only the line is counted in entries too.</summary>
/// <param name="Reserved">Until the mail address is confirmed.</param>
public sealed record EventCounts(int Confirmed, int Reserved, int Offered, int Waiting, int EntriesInLine)
{
    public int Held => Confirmed + Reserved + Offered;
}
