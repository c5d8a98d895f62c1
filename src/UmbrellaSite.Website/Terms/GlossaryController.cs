using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Terms;

internal sealed class GlossaryController(CatalogueStore catalogues, ListBuilder lists) : PageController
{
    public ViewResult Index(Glossary page)
    {
        var list = lists.Build(catalogues.Current.Terms, [], ListRequest, pageSize: int.MaxValue / 2);
        return Page(new GlossaryPage(page, list, Alphabet.Of(list.All)), list);
    }
}
