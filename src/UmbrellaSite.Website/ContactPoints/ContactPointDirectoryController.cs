using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Places;
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
        var contactPoints = catalogues.Current.ContactPoints;
        var directory = lists.Build(page, contactPoints, _facets, ListRequest, "Kontaktstelle.Anzahl");
        return Page(directory with { States = States(contactPoints) }, directory.List);
    }

    private IReadOnlyList<StateCount> States(IReadOnlyList<ContactPointEntry> contactPoints)
    {
        var counts = contactPoints.CountBy(contactPoint => contactPoint.State, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var whole = ListRequest with { Chosen = new Dictionary<string, string>() };
        return [.. FederalStates.All.Select(state => new StateCount(
            state, counts.GetValueOrDefault(state), whole.With(("land", Slug.Of(state))), StateShapes.Paths[state]))];
    }
}
