using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.ContactPoints;

internal sealed class ContactPointDirectoryController(CatalogueStore catalogues, NearbyLists lists) : PageController
{
    private static readonly IReadOnlyList<Facet<ContactPointEntry>> _facets =
    [
        new("land", "Filter.Land", contactPoint => [contactPoint.State], FederalStates.All),
        new("sprache", "Filter.Sprache", contactPoint => contactPoint.Languages, []),
        new("zugang", "Filter.Barrierefreiheit", contactPoint => contactPoint.Accessibility, []),
    ];

    public ViewResult Index(ContactPointDirectory page)
    {
        var directory = lists.Build(page, catalogues.Current.ContactPoints, _facets, ListRequest, "Kontaktstelle.Anzahl");
        return Page(directory, directory.List);
    }
}
