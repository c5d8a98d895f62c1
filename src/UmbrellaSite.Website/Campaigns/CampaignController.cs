using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Campaigns;

internal sealed class CampaignController(CatalogueStore catalogues, CardMaker cards, Texts texts, Dates dates) : PageController
{
    public IActionResult Index(Campaign page)
    {
        var catalogue = catalogues.Current;
        if (catalogue.Find<CampaignEntry>(page.Key) is not { } entry)
        {
            return NotFound();
        }

        var events = catalogue.Events.Where(happening => happening.Campaign == page.Key).ToList();
        var daysLeft = entry.Date.DayNumber - dates.Today.DayNumber;
        return Page(new CampaignPage(page, entry, daysLeft < 0 ? null : daysLeft, entry.IsOver(dates.Today), ByState(events), events.Count));
    }

    private IReadOnlyList<CardSection> ByState(IEnumerable<EventEntry> events) =>
        [.. events
            .GroupBy(happening => happening.State, StringComparer.Ordinal)
            .OrderBy(state => state.Key.Length == 0)
            .ThenBy(state => state.Key, GermanOrder.Comparer)
            .Select(state => new CardSection("land-" + Slug.Of(state.Key), state.Key.Length == 0 ? texts["Aktion.Online"] : texts.Choice(state.Key), cards.Of(state)))];
}
