namespace UmbrellaSite.Website.Registrations;

/// <summary>The inputs of the form.</summary>
internal static class RegistrationInputs
{
    public const string Name = "name";
    public const string Mail = "email";
    public const string Seats = "plaetze";
    public const string OtherNames = "weitere";
    public const string Needs = "bedarf";
    public const string NeedsRemark = "bedarf-hinweis";
    public const string Discreet = "diskret";
    public const string Consent = "einwilligung";
    public const string Ticket = "marke";
    public const string Decoy = "homepage";
    public const string Answer = "frage-";
    public const string Ticked = "ja";
}
