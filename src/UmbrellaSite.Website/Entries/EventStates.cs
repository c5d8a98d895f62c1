namespace UmbrellaSite.Website.Entries;

/// <summary>The values of the data type „Stand der Veranstaltung“.</summary>
internal static class EventStates
{
    public const string TakesPlace = "Findet statt";
    public const string Postponed = "Verschoben";
    public const string Cancelled = "Abgesagt";
}
