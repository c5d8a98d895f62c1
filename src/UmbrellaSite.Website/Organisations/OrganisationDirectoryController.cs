using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Organisations;

internal sealed class OrganisationDirectoryController(CatalogueStore catalogues, ListBuilder lists, CardMaker cards) : PageController
{
    public ViewResult Index(OrganisationDirectory page)
    {
        var catalogue = catalogues.Current;
        var list = lists.Build(catalogue.Organisations, Facets(catalogue), ListRequest);
        return Page(new CardDirectory(page, list, cards.Of(list.Items), "Organisation.Anzahl"), list);
    }

    private static IReadOnlyList<Facet<OrganisationEntry>> Facets(Catalogue catalogue) =>
    [
        new("thema", "Filter.Thema", organisation => catalogue.Find<TopicEntry>(organisation.Topics).Select(topic => topic.Name), [.. catalogue.Topics.Select(topic => topic.Name)]),
        new("land", "Filter.Land", organisation => organisation.States, FederalStates.All),
        new("sprache", "Filter.Sprache", organisation => organisation.Languages, []),
        new("format", "Filter.Formate", organisation => organisation.Formats, []),
    ];
}
