using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Feeds;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.News;

internal sealed class NewsDirectoryController(CatalogueStore catalogues, ListBuilder lists, CardMaker cards, FeedLinks feeds) : PageController
{
    private static readonly IReadOnlyList<Facet<NewsEntry>> _facets =
    [
        new("art", "Filter.Art", article => [article.Kind], []),
        new("jahr", "Filter.Jahr", article => [article.Date.Year.ToString(CultureInfo.InvariantCulture)], []),
    ];

    public ViewResult Index(NewsDirectory page)
    {
        var list = lists.Build(catalogues.Current.News, _facets, ListRequest);
        return Page(new CardDirectory(page, list, cards.Of(list.Items), "Nachricht.Anzahl") { Subscriptions = feeds.Of(NewsDirectory.ModelTypeAlias, list.Request) }, list);
    }
}
