using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Topics;

internal sealed record TopicPage(
    Topic Content, IReadOnlyList<CardSection> Sections, IReadOnlyList<TextLink> Related, Freshness Freshness)
{
    public bool HasOffers => Sections.Any(section => !section.IsEmpty);
}
