using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.ContactPoints;

internal sealed record ContactPointPage(ContactPoint Content, FactList Facts, IReadOnlyList<CardSection> Sections, Freshness Freshness);
