namespace UmbrellaSite.Website.Registrations;

/// <summary>What stands in addresses of the registration page. None of it says what an event is about.</summary>
internal static class RegistrationParameters
{
    public const string Event = "fuer";
    public const string Confirm = "bestaetigen";
    public const string Manage = "verwalten";
    public const string Done = "erledigt";
    public const string Reference = "nr";
    public const string Position = "platz";
}
