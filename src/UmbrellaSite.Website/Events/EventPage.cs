using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Events;

internal sealed record EventPage(
    Event Content,
    EventEntry Entry,
    IReadOnlyList<TextLink> Topics,
    TextLink? Organiser,
    TextLink? Campaign,
    RegistrationState Registration,
    FactList Facts,
    bool IsOver);
