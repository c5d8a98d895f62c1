using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.ContactPoints;

internal sealed class ContactPointController(CatalogueStore catalogues, CardMaker cards, Texts texts, Dates dates) : PageController
{
    public ViewResult Index(ContactPoint page) => Page(new ContactPointPage(
        page,
        Facts(page),
        Sections(catalogues.Current, page.Key),
        Freshness.Of(page.LastConfirmed, page.IsSample, dates.Today)));

    private FactList Facts(ContactPoint page) => new FactList(texts)
        .Text("Kontaktstelle.ZustaendigFuer", string.Join(", ", page.Districts ?? []))
        .Text("Kontaktstelle.Traeger", page.Carrier)
        .Add("Kontaktstelle.Aufgabe", page.Task)
        .Add("Kontaktstelle.Sprachen", page.Languages)
        .Add("Kontaktstelle.Barrierefreiheit", page.Accessibility);

    private IReadOnlyList<CardSection> Sections(Catalogue catalogue, Guid key) =>
    [
        new("gruppen", texts["Kontaktstelle.Gruppen"], cards.Of(catalogue.Groups.Where(group => group.ContactPoint == key))),
        new("veranstaltungen", texts["Organisation.Veranstaltungen"], cards.Of(catalogue.Upcoming(dates.Now).Where(happening => happening.OrganiserKey == key))),
    ];
}
