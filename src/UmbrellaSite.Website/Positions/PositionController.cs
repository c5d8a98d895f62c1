using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Shared;
using UmbrellaSite.Website.Topics;

namespace UmbrellaSite.Website.Positions;

internal sealed class PositionController(CatalogueStore catalogues, Texts texts, Dates dates) : PageController
{
    public ViewResult Index(Models.Position page) =>
        Page(new PositionPage(page, TopicLinks.Of(catalogues.Current, page.Key), Facts(page), page.IsSample));

    private FactList Facts(Models.Position page) => new FactList(texts)
        .Add("Position.Art", page.Kind)
        .Text("Position.Datum", Day(page.Date))
        .Add("Position.Stand", page.Status)
        .Text("Position.GerichtetAn", page.Addressee)
        .Text("Position.Frist", Day(page.Deadline));

    private string? Day(DateOnly? day) => day is { } known ? dates.Day(known) : null;
}
