using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Registrations;
using UmbrellaSite.Website.Shared;
using UmbrellaSite.Website.Topics;

namespace UmbrellaSite.Website.Events;

internal sealed class EventController(CatalogueStore catalogues, RegistrationAddress registration, Texts texts, Dates dates) : PageController
{
    public IActionResult Index(Event page)
    {
        var catalogue = catalogues.Current;
        return catalogue.Find<EventEntry>(page.Key) is not { } entry
            ? NotFound()
            : Page(new EventPage(
                page,
                entry,
                TopicLinks.Of(catalogue, page.Key),
                Link(catalogue.Find(entry.OrganiserKey)),
                Link(catalogue.Find(entry.Campaign)),
                Registration(page, entry),
                registration.For(page.Key, CultureInfo.CurrentUICulture.Name),
                Facts(page),
                entry.End < dates.Now));
    }

    private RegistrationState Registration(Event page, EventEntry entry) =>
        !page.RegistrationRequired ? RegistrationState.NotNeeded
        : page.RegistrationOpens > dates.Now ? RegistrationState.NotYet
        : entry.IsCancelled || (page.RegistrationCloses ?? entry.Start) < dates.Now ? RegistrationState.Closed
        : RegistrationState.Open;

    private FactList Facts(Event page) => new FactList(texts)
        .Add("Veranstaltung.Form", page.Format)
        .Text("Veranstaltung.FuerWen", page.Audience)
        .Text("Veranstaltung.Kosten", page.Costs)
        .Add("Veranstaltung.Plaetze", page.Seats)
        .Add("Veranstaltung.Sprachen", page.Languages);

    private static TextLink? Link(Entry? entry) => entry is null ? null : new TextLink(entry.Name, entry.Url);
}
