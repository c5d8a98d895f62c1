namespace UmbrellaSite.Website.Entries;

/// <summary>The values of the data type „Veranstaltungsform“.</summary>
internal static class EventFormats
{
    public const string OnSite = "Vor Ort";
    public const string Online = "Online";
    public const string Hybrid = "Hybrid";
}
