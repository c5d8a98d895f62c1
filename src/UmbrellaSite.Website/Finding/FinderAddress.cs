using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Finding;

/// <summary>Where questions are answered, if there is a finder in the language of the page.</summary>
internal sealed class FinderAddress(CatalogueStore catalogues)
{
    public string? Url => catalogues.Current.Directory(HelpFinder.ModelTypeAlias)?.Url;
}
