using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;

namespace UmbrellaSite.Website.Topics;

internal static class TopicLinks
{
    /// <summary>Links to the topics that an entry is assigned to.</summary>
    public static IReadOnlyList<TextLink> Of(Catalogue catalogue, Guid key) =>
        [.. catalogue.Find<TopicEntry>(catalogue.Find(key)?.Topics ?? []).Select(topic => new TextLink(topic.Name, topic.Url))];
}
