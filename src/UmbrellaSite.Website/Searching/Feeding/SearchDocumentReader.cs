using Umbraco.Cms.Core.Models.PublishedContent;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Makes what the index knows of a page, in each language in which everybody may find it.</summary>
internal sealed class SearchDocumentReader(FindablePages pages, IVariationContextAccessor variation, AttachmentTexts attachments)
{
    private const float OfTopics = 1.3f;
    private const float OfOrganisations = 1.15f;
    private const string Topics = "topics";

    // Read in another place; and pages to go on to, whose names say nothing about this one.
    private static readonly HashSet<string> _notInText =
        [Topics, "lead", "definition", "heading", "navigationTitle", "abbreviation", "synonyms", "relatedTopics", "relatedPages", "seeAlso"];

    public PageReading Read(IPublishedContent page, IReadOnlyList<string> cultures)
    {
        var picks = new HashSet<Guid>();
        return new PageReading([.. cultures.Select(culture => Read(page, culture, picks))], picks);
    }

    private SearchDocument Read(IPublishedContent page, string culture, HashSet<Guid> picks)
    {
        variation.VariationContext = new VariationContext(culture);
        var texts = new StoredTexts(culture);
        foreach (var value in StoredValues.TextsOf(page, culture, _notInText))
        {
            texts.Add(value);
        }

        var topics = new StoredTexts(culture);
        topics.Add(PageNames.Stored(page, Topics, culture));
        picks.UnionWith([.. texts.Pages, .. texts.Media, .. topics.Pages]);
        var assigned = Findable(topics.Pages, culture);
        var entry = Entry(page, culture);
        return new SearchDocument(page.Key, culture, PageNames.Title(page, culture))
        {
            Keywords = [.. PageNames.Others(page, culture).Concat(assigned.SelectMany(topic => Names(topic, culture))).Distinct(StringComparer.OrdinalIgnoreCase)],
            Introduction = PageNames.Stored(page, "definition", culture) ?? PageNames.Stored(page, "lead", culture) ?? string.Empty,
            Body = string.Join('\n', Findable(texts.Pages, culture).Select(pick => PageNames.Title(pick, culture)).Prepend(texts.Text)).Trim(),
            Attachments = attachments.Of(texts.Media),
            Date = Date(entry),
            Facets = SearchFacets.Of(page.ContentType.Alias, entry, TopicNames(page, assigned, culture)),
            Importance = entry switch { TopicEntry => OfTopics, OrganisationEntry => OfOrganisations, _ => 1 },
        };
    }

    // What not everybody may see is not quoted either.
    private List<IPublishedContent> Findable(IEnumerable<Guid> keys, string culture) => [.. keys.Select(key => pages.Find(key, culture)).OfType<IPublishedContent>()];

    private static IEnumerable<string> Names(IPublishedContent page, string culture) =>
        PageNames.Others(page, culture).Prepend(PageNames.Title(page, culture));

    // A topic belongs to itself: whoever narrows the answers down to it wants its page most.
    private static IEnumerable<string> TopicNames(IPublishedContent page, IEnumerable<IPublishedContent> topics, string culture) =>
        (page is Topic ? topics.Prepend(page) : topics).Select(topic => PageNames.Title(topic, culture));

    private static Entry? Entry(IPublishedContent page, string culture) => page.Cultures.ContainsKey(culture)
        ? EntryReader.Read(page, EntryFactsReader.Read(page, culture, string.Empty))
        : null;

    // What ages, or takes place.
    private static DateTime? Date(Entry? entry) => entry switch
    {
        NewsEntry news => Day(news.Date),
        PositionEntry position => Day(position.Date),
        CampaignEntry campaign => Day(campaign.Date),
        EventEntry happening => happening.Start.UtcDateTime,
        _ => null,
    };

    private static DateTime Day(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
