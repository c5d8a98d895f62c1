using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Registrations;

/// <summary>For those who come without having chosen an event.</summary>
internal sealed record StartPage(RegistrationPage Content, string? EventsUrl);
