using Umbraco.Cms.Core.PublishedCache;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Feeds;

/// <summary>Links to the feeds and calendars of a list, narrowed down like the list itself.</summary>
internal sealed class FeedLinks(CatalogueStore catalogues, IDefaultCultureAccessor language, Texts texts)
{
    /// <param name="directory">The alias of the type of the section's page. Feeds are named after that page in German.</param>
    public IReadOnlyList<TextLink> Of(string directory, ListRequest request)
    {
        var section = catalogues.In(language.DefaultCulture).Directory(directory)?.Url.Trim('/').Split('/')[^1];
        var query = request.Find("thema") is { } topic ? "?thema=" + Uri.EscapeDataString(topic) : string.Empty;
        return
        [
            new TextLink(texts["Liste.Rss"], $"/feeds/{section}.rss{query}"),
            new TextLink(texts["Liste.Atom"], $"/feeds/{section}.atom{query}"),
        ];
    }

    public TextLink Calendar(ListRequest request) => new(
        texts["Liste.Kalender"], (request with { Path = "/kalender.ics" }).With((ListRequest.PageParameter, null), (ListRequest.PlaceParameter, null)));
}
