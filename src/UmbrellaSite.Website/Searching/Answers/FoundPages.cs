using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>
/// Shows hits as they are published at this moment. What the index still has and everybody may no longer see is left out.
/// </summary>
internal sealed class FoundPages(FindablePages findable, CatalogueStore catalogues, CardMaker cards, IPublishedUrlProvider urls)
{
    public IReadOnlyList<FoundPage> Of(IEnumerable<SearchHit> hits, string culture) => [.. hits.Select(hit => Of(hit, culture)).OfType<FoundPage>()];

    /// <summary>Null if nobody may find it in this language.</summary>
    public string? UrlOf(Guid key, string culture) => findable.Find(key, culture) is { } page ? UrlOf(page, culture) : null;

    private FoundPage? Of(SearchHit hit, string culture) =>
        findable.Find(hit.Key, culture) is { } page && UrlOf(page, culture) is { } url
            ? new FoundPage(Card(page, culture, url), SearchTypes.Of(page.ContentType.Alias), hit.Title, hit.Excerpt)
            : null;

    // A type that no list knows has its name and address, and that is enough.
    private Card Card(IPublishedContent page, string culture, string url) =>
        catalogues.In(culture).Find(page.Key) is { } entry ? cards.Of(entry) : new Card(page.Key, PageNames.Title(page, culture), url, culture, string.Empty);

    private string? UrlOf(IPublishedContent page, string culture) =>
        urls.GetUrl(page, UrlMode.Relative, culture) is { Length: > 0 } url and not "#" ? url : null;
}
