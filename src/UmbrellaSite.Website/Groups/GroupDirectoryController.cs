using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Groups;

internal sealed class GroupDirectoryController(CatalogueStore catalogues, NearbyLists lists) : PageController
{
    public ViewResult Index(GroupDirectory page)
    {
        var catalogue = catalogues.Current;
        var directory = lists.Build(page, catalogue.Groups, Facets(catalogue), ListRequest, "Gruppe.Anzahl");
        return Page(directory, directory.List);
    }

    private static IReadOnlyList<Facet<GroupEntry>> Facets(Catalogue catalogue) =>
    [
        new("thema", "Filter.Thema", group => catalogue.Find<TopicEntry>(group.Topics).Select(topic => topic.Name), [.. catalogue.Topics.Select(topic => topic.Name)]),
        new("art", "Filter.Art", group => group.Kinds, []),
        new("land", "Filter.Land", group => group.State.Length == 0 ? [] : [group.State], FederalStates.All),
        new("sprache", "Filter.Sprache", group => group.Languages, []),
    ];
}
