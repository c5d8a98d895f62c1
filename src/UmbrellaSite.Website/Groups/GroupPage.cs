using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Groups;

internal sealed record GroupPage(
    SelfHelpGroup Content,
    IReadOnlyList<TextLink> Topics,
    ContactPointEntry? ContactPoint,
    OrganisationEntry? Organisation,
    FactList Facts,
    Freshness Freshness);
