using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;
using UmbrellaSite.Website.Topics;

namespace UmbrellaSite.Website.News;

internal sealed class NewsArticleController(CatalogueStore catalogues, CardMaker cards, Texts texts) : PageController
{
    public ViewResult Index(NewsArticle page)
    {
        var catalogue = catalogues.Current;
        var related = catalogue.Find<Entry>((page.RelatedPages ?? []).Select(other => other.Key));
        return Page(new NewsPage(
            page,
            texts.Choice(page.Kind),
            TopicLinks.Of(catalogue, page.Key),
            new CardSection("mehr", texts["Nachricht.MehrDazu"], cards.Of(related))));
    }
}
