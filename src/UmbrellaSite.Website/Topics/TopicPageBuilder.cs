using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Topics;

/// <summary>Brings together what is assigned to a topic: who helps, who meets, what happens, what there is to read.</summary>
internal sealed class TopicPageBuilder(CatalogueStore catalogues, CardMaker cards, Texts texts, Dates dates)
{
    public TopicPage Build(Topic page)
    {
        var catalogue = catalogues.Current;
        var related = catalogue.Find<TopicEntry>(catalogue.Find<TopicEntry>(page.Key)?.Related ?? []);
        return new TopicPage(
            page,
            Sections(catalogue, [page.Key]),
            [.. related.Select(topic => new TextLink(topic.Name, topic.Url))],
            Freshness.Of(page.LastConfirmed, page.IsSample, dates.Today));
    }

    /// <summary>What is assigned to any of the topics.</summary>
    public IReadOnlyList<CardSection> Sections(Catalogue catalogue, IReadOnlyCollection<Guid> topics)
    {
        var groups = catalogue.About(topics, catalogue.Groups);
        return
        [
            Section("organisationen", catalogue.About(topics, catalogue.Organisations)),
            Section("gruppen", groups),
            Section("veranstaltungen", catalogue.About(topics, [.. catalogue.Upcoming(dates.Now)])),
            Section("aktuelles", catalogue.About(topics, catalogue.News)),
            Section("positionen", catalogue.About(topics, catalogue.Positions)),
            Section("begriffe", catalogue.About(topics, catalogue.Terms)),
        ];
    }

    private CardSection Section(string id, IReadOnlyList<Entry> entries) => new(id, texts["Thema." + id], cards.Of(entries));
}
