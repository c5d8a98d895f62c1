using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Topics;

internal sealed class TopicDirectoryController(CatalogueStore catalogues, ListBuilder lists) : PageController
{
    private static readonly IReadOnlyList<Facet<TopicEntry>> _facets = [new("feld", "Filter.Themenfeld", topic => [topic.Area], [])];

    public ViewResult Index(TopicDirectory page)
    {
        var list = lists.Build(catalogues.Current.Topics, _facets, ListRequest, pageSize: int.MaxValue / 2);
        return Page(new TopicDirectoryPage(page, list, Alphabet.Of(list.All)), list);
    }
}
