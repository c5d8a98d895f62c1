using UmbrellaSite.Registration.Entries;

namespace UmbrellaSite.Website.Registrations;

/// <param name="Request">Null when there is something to put right.</param>
/// <param name="IsRefused">Whether the sender has to wait, rather than to correct something.</param>
internal sealed record SentForm(RegistrationForm Form, RegistrationRequest? Request, bool IsRefused = false);
