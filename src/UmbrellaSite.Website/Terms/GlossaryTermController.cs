using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Topics;

namespace UmbrellaSite.Website.Terms;

internal sealed class GlossaryTermController(CatalogueStore catalogues) : PageController
{
    public ViewResult Index(GlossaryTerm page)
    {
        var catalogue = catalogues.Current;
        var seeAlso = catalogue.Find<TermEntry>(page.Key)?.SeeAlso ?? [];
        var mentionedBy = catalogue.Terms.Where(term => term.SeeAlso.Contains(page.Key) && !seeAlso.Contains(term.Key));
        return Page(new TermPage(page, Links(catalogue.Find<TermEntry>(seeAlso)), Links(mentionedBy), TopicLinks.Of(catalogue, page.Key)));
    }

    private static IReadOnlyList<TextLink> Links(IEnumerable<TermEntry> terms) => [.. terms.Select(term => new TextLink(term.Name, term.Url))];
}
