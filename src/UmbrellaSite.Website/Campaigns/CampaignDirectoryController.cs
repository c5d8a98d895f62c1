using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Campaigns;

internal sealed class CampaignDirectoryController(CatalogueStore catalogues, CardMaker cards, Texts texts, Dates dates) : PageController
{
    public ViewResult Index(CampaignDirectory page)
    {
        var over = catalogues.Current.Campaigns.ToLookup(campaign => campaign.IsOver(dates.Today));
        return Page(new CampaignDirectoryPage(
            page,
            new CardSection("laufend", texts["Aktion.Laufende"], cards.Of(over[false].OrderBy(campaign => campaign.Date))),
            new CardSection("archiv", texts["Aktion.Archiv"], cards.Of(over[true]))));
    }
}
