using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Registrations;

/// <param name="Link">The token, to be sent by a button: programs that look into mails follow links by themselves.</param>
/// <param name="Result">Null before the button was pressed.</param>
internal sealed record ConfirmPage(RegistrationPage Content, string Link, ConfirmResult? Result);
