using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Organisations;

internal sealed record OrganisationPage(
    Organisation Content, IReadOnlyList<TextLink> Topics, FactList Facts, IReadOnlyList<CardSection> Sections, Freshness Freshness);
