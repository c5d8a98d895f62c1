using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Events;

/// <param name="RegistrationUrl">Of the form; null where the site has no page for it.</param>
internal sealed record EventPage(
    Event Content,
    EventEntry Entry,
    IReadOnlyList<TextLink> Topics,
    TextLink? Organiser,
    TextLink? Campaign,
    RegistrationState Registration,
    string? RegistrationUrl,
    FactList Facts,
    bool IsOver);
