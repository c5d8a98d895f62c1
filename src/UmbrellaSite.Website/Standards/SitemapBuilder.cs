using System.Globalization;
using System.Xml.Linq;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Standards;

/// <summary>Everything that search engines may find, each page once for each language, with its translations.</summary>
internal sealed class SitemapBuilder(CatalogueStore catalogues)
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace _html = "http://www.w3.org/1999/xhtml";

    /// <param name="cultures">The default language first.</param>
    public XDocument Build(IReadOnlyList<string> cultures, Uri site)
    {
        var pages = cultures
            .SelectMany(culture => catalogues.In(culture).All.Where(entry => IsPublicIn(entry, culture)))
            .ToLookup(entry => entry.Key);
        return new XDocument(new XElement(
            _sitemap + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", _html),
            pages.SelectMany(page => page.Select(entry => Url(entry, [.. page], site)))));
    }

    private static bool IsPublicIn(Entry entry, string culture) =>
        entry.Culture == culture
        && !entry.Facts.HideFromSearchEngines
        && entry is not PageEntry { TypeAlias: ErrorPage.ModelTypeAlias };

    private static XElement Url(Entry entry, IReadOnlyList<Entry> translations, Uri site) => new(
        _sitemap + "url",
        new XElement(_sitemap + "loc", new Uri(site, entry.Url).AbsoluteUri),
        new XElement(_sitemap + "lastmod", entry.Facts.Updated.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        translations.Count < 2 ? null : translations.Select(translation => Alternate(translation.Culture, translation, site)).Append(Alternate("x-default", translations[0], site)));

    private static XElement Alternate(string language, Entry entry, Uri site) => new(
        _html + "link",
        new XAttribute("rel", "alternate"),
        new XAttribute("hreflang", language),
        new XAttribute("href", new Uri(site, entry.Url).AbsoluteUri));
}
