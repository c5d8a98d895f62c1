namespace UmbrellaSite.Registration.Mails;

/// <summary>What links open. Stored with each token.</summary>
internal static class TokenPurpose
{
    public const string Confirm = "registration.confirm";
    public const string Manage = "registration.manage";
}
