using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Feeds;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Events;

internal sealed class EventDirectoryController(CatalogueStore catalogues, NearbyLists lists, FeedLinks feeds, Texts texts, Dates dates) : PageController
{
    public ViewResult Index(EventDirectory page)
    {
        var catalogue = catalogues.Current;
        var request = ListRequest;
        var past = request.Chooses(EventFacets.Time, EventFacets.Past);
        var directory = lists.Build(page, Shown(catalogue, past), EventFacets.Of(catalogue, dates), request, "Veranstaltung.Anzahl");
        var other = new TextLink(
            texts[past ? "Veranstaltung.Kommende" : "Veranstaltung.Vergangene"],
            past ? request.Path : request.With((EventFacets.Time, Slug.Of(EventFacets.Past))));
        return Page(directory with { Other = other, Subscriptions = past ? [] : [feeds.Calendar(directory.List.Request), .. feeds.Of(EventDirectory.ModelTypeAlias, directory.List.Request)] }, directory.List);
    }

    private IReadOnlyList<EventEntry> Shown(Catalogue catalogue, bool past) => past
        ? [.. catalogue.Events.Where(happening => happening.End < dates.Now).Reverse()]
        : [.. catalogue.Upcoming(dates.Now)];
}
