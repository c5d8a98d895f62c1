using System.Globalization;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Searching;

/// <summary>Where the site is searched, in the language of the page.</summary>
internal sealed class SearchAddress(CatalogueStore catalogues)
{
    public const string Suggestions = "/suche/vorschlaege.json";
    public const string Answers = "/suche.json";
    public const string Description = "/suche/opensearch.xml";

    /// <summary>The language of an answer for programs.</summary>
    public const string LanguageParameter = "lang";

    /// <summary>Null where nobody has translated the search page.</summary>
    public string? Url => Find(SearchPage.ModelTypeAlias);

    /// <summary>Topics from A to Z.</summary>
    public string? TopicsUrl => Find(TopicDirectory.ModelTypeAlias);

    /// <summary>The address in the language of the page.</summary>
    public static string InLanguage(string path) => $"{path}?{LanguageParameter}={Uri.EscapeDataString(CultureInfo.CurrentCulture.Name)}";

    private string? Find(string typeAlias) =>
        catalogues.Current.Directory(typeAlias) is { } page && page.Culture == CultureInfo.CurrentCulture.Name ? page.Url : null;
}
