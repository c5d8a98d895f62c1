using System.Globalization;
using Umbraco.Cms.Core.Models.PublishedContent;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Blocks;

/// <summary>What blocks show that is not written in them.</summary>
internal sealed class BlockContents(CatalogueStore catalogues, CardMaker cards, Dates dates)
{
    public IReadOnlyList<Card> Cards(IEnumerable<IPublishedContent>? pages) =>
        cards.Of(catalogues.Current.Find<Entry>((pages ?? []).Select(page => page.Key)));

    /// <summary>A number that the site states about itself, by the value of the data type „Kennzahl“.</summary>
    public string Figure(string? figure) => Count(figure, catalogues.Current).ToString("N0", CultureInfo.CurrentCulture);

    private int Count(string? figure, Catalogue catalogue) => figure switch
    {
        "Mitgliedsorganisationen" => catalogue.Organisations.Count,
        "Selbsthilfe-Kontaktstellen" => catalogue.ContactPoints.Count,
        "Selbsthilfegruppen" => catalogue.Groups.Count,
        "Themen" => catalogue.Topics.Count,
        "Kommende Veranstaltungen" => catalogue.Upcoming(dates.Now).Count(),
        "Begriffe im Glossar" => catalogue.Terms.Count,
        _ => 0,
    };
}
