using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;
using UmbrellaSite.Website.Topics;

namespace UmbrellaSite.Website.Groups;

internal sealed class SelfHelpGroupController(CatalogueStore catalogues, Texts texts, Dates dates) : PageController
{
    public ViewResult Index(SelfHelpGroup page)
    {
        var catalogue = catalogues.Current;
        return Page(new GroupPage(
            page,
            TopicLinks.Of(catalogue, page.Key),
            catalogue.Find<ContactPointEntry>(page.ContactPoint?.Key),
            catalogue.Find<OrganisationEntry>(page.Organisation?.FirstOrDefault()?.Key),
            Facts(page),
            Freshness.Of(page.LastConfirmed, page.IsSample, dates.Today)));
    }

    private FactList Facts(SelfHelpGroup page) => new FactList(texts)
        .Text("Gruppe.Ort", page.City)
        .Text("Gruppe.Wann", page.MeetingRhythm)
        .Text("Gruppe.FuerWen", page.Audience)
        .Add("Gruppe.Art", page.GroupKinds)
        .Text("Gruppe.Neue", texts[page.OpenForNewMembers ? "Gruppe.Offen" : "Gruppe.Geschlossen"])
        .Add("Gruppe.Sprachen", page.Languages)
        .Add("Gruppe.Barrierefreiheit", page.Accessibility);
}
