using System.Globalization;
using System.Xml.Linq;
using UmbrellaSite.Website.Searching.Answers;
using UmbrellaSite.Website.Shared;
using UmbrellaSite.Website.Standards;

namespace UmbrellaSite.Website.Searching.Suggestions;

/// <summary>By this a browser offers the site's search in its own search field (OpenSearch 1.1).</summary>
internal sealed class OpenSearchDescription(SearchAddress search, Texts texts)
{
    private const int LongestName = 16;
    private static readonly XNamespace _namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <returns>Null where the site is not searched in this language.</returns>
    public string? Write(string culture, Uri site)
    {
        if (search.Url is not { } page)
        {
            return null;
        }

        var name = texts["Suche.OpenSearchName"];
        var document = new XDocument(new XElement(
            _namespace + "OpenSearchDescription",
            new XElement(_namespace + "ShortName", name.Length <= LongestName ? name : name[..LongestName]),
            new XElement(_namespace + "Description", texts["Suche.OpenSearchText"]),
            new XElement(_namespace + "InputEncoding", "UTF-8"),
            new XElement(_namespace + "Language", culture),
            new XElement(_namespace + "Image", new XAttribute("type", "image/svg+xml"), new Uri(site, "favicon.svg").AbsoluteUri),
            Url("text/html", $"{new Uri(site, page).AbsoluteUri}?{SearchRequest.TextParameter}={{searchTerms}}"),
            Url("application/x-suggestions+json", $"{new Uri(site, SearchAddress.InLanguage(SearchAddress.Suggestions)).AbsoluteUri}&opensearch=1&{SearchRequest.TextParameter}={{searchTerms}}"),
            Url("application/json", $"{new Uri(site, SearchAddress.InLanguage(SearchAddress.Answers)).AbsoluteUri}&{SearchRequest.TextParameter}={{searchTerms}}")));
        using var text = new Utf8StringWriter(CultureInfo.InvariantCulture);
        document.Save(text);
        return text.ToString();
    }

    private static XElement Url(string type, string template) =>
        new(_namespace + "Url", new XAttribute("type", type), new XAttribute("method", "get"), new XAttribute("template", template));
}
