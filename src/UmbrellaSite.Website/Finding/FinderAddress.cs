using System.Globalization;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Finding;

/// <summary>Where questions are answered in the language of the page.</summary>
internal sealed class FinderAddress(CatalogueStore catalogues)
{
    /// <summary>Null where nobody has translated the finder.</summary>
    public string? Url => Find(HelpFinder.ModelTypeAlias);

    /// <summary>The contact points: what there is in every language.</summary>
    public string? ContactPointsUrl => Find(ContactPointDirectory.ModelTypeAlias);

    private string? Find(string typeAlias) =>
        catalogues.Current.Directory(typeAlias) is { } page && page.Culture == CultureInfo.CurrentCulture.Name ? page.Url : null;
}
