using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;
using UmbrellaSite.Website.Topics;

namespace UmbrellaSite.Website.Organisations;

internal sealed class OrganisationController(CatalogueStore catalogues, CardMaker cards, Texts texts, Dates dates) : PageController
{
    public ViewResult Index(Organisation page)
    {
        var catalogue = catalogues.Current;
        return Page(new OrganisationPage(
            page,
            TopicLinks.Of(catalogue, page.Key),
            Facts(page),
            Sections(catalogue, page.Key),
            Freshness.Of(page.LastConfirmed, page.IsSample, dates.Today)));
    }

    private FactList Facts(Organisation page) => new FactList(texts)
        .Text("Organisation.FuerWen", page.Audience)
        .Add("Organisation.Sprachen", page.Languages)
        .Add("Organisation.Formate", page.AccessibleFormats)
        .Add("Organisation.Laender", page.FederalStates)
        .Add("Organisation.Rechtsform", page.LegalForm)
        .Add("Organisation.Gegruendet", page.Founded)
        .Add("Organisation.Mitglieder", page.MemberCount, page.MemberCountAsOf is { } day ? dates.Day(day) : null)
        .Add("Organisation.MitgliedSeit", page.MemberSince);

    private IReadOnlyList<CardSection> Sections(Catalogue catalogue, Guid key) =>
    [
        new("gruppen", texts["Organisation.Gruppen"], cards.Of(catalogue.Groups.Where(group => group.Organisation == key))),
        new("veranstaltungen", texts["Organisation.Veranstaltungen"], cards.Of(catalogue.Upcoming(dates.Now).Where(happening => happening.OrganiserKey == key))),
    ];
}
