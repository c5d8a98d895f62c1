using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Feeds;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Positions;

internal sealed class PositionDirectoryController(CatalogueStore catalogues, ListBuilder lists, CardMaker cards, FeedLinks feeds) : PageController
{
    private static readonly IReadOnlyList<Facet<PositionEntry>> _facets =
    [
        new("art", "Filter.Art", position => [position.Kind], []),
        new("stand", "Filter.Stand", position => [position.Status], []),
        new("jahr", "Filter.Jahr", position => [position.Date.Year.ToString(CultureInfo.InvariantCulture)], []),
    ];

    public ViewResult Index(PositionDirectory page)
    {
        var list = lists.Build(catalogues.Current.Positions, _facets, ListRequest);
        return Page(new CardDirectory(page, list, cards.Of(list.Items), "Position.Anzahl") { Subscriptions = feeds.Of(PositionDirectory.ModelTypeAlias, list.Request) }, list);
    }
}
