using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HtmlAgilityPack;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>What holds for every page that search engines are told of.</summary>
public sealed partial class EveryPageTests
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace _html = "http://www.w3.org/1999/xhtml";
    private readonly Dictionary<string, Visitor.Visit> _pages = new(StringComparer.Ordinal);
    private XDocument _map = new();

    [OneTimeSetUp]
    public async Task ReadEverythingAsync()
    {
        _map = XDocument.Parse(await WebsiteSite.Site.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        foreach (var address in _map.Descendants(_sitemap + "loc").Select(location => new Uri(location.Value).PathAndQuery))
        {
            _pages[address] = await Visitor.ReadAsync(address);
        }
    }

    [Test]
    public void Every_page_of_the_site_map_answers() => Assert.Multiple(() =>
    {
        Assert.That(_pages, Has.Count.GreaterThan(180));
        ForEach((address, page) => Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK), address));
    });

    [Test]
    public void A_page_has_one_main_heading_a_title_of_its_own_a_description_and_a_language() => Assert.Multiple(() =>
    {
        ForEach((address, page) =>
        {
            Assert.That(page.Texts("//h1"), Has.Count.EqualTo(1), address);
            Assert.That(page.Attributes("//html", "lang")[0], Is.AnyOf("de", "en", "ru"), address);
            Assert.That(page.Attributes("//meta[@name='description']", "content")[0], Is.Not.Empty, address);
        });
        var titles = _pages.Where(page => !page.Value.Text1("//title").StartsWith("Information", StringComparison.Ordinal)).Select(page => page.Value.Text1("//title"));
        Assert.That(titles, Is.Unique);
    });

    [Test]
    public void Headings_leave_out_no_level() => Assert.Multiple(() => ForEach((address, page) =>
    {
        var levels = (page.Page.DocumentNode.SelectNodes("//main//*[self::h1 or self::h2 or self::h3 or self::h4]") ?? Enumerable.Empty<HtmlNode>()).Select(node => node.Name[1] - '0').ToList();
        Assert.That(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{address}: {string.Join(' ', levels)}");
    }));

    [Test]
    public void Every_text_of_the_frame_is_in_the_dictionary() => Assert.Multiple(() =>
        ForEach((address, page) => Assert.That(page.Texts("//body//text()").Where(text => DictionaryKey().IsMatch(text)), Is.Empty, address)));

    [Test]
    public async Task Every_link_within_the_site_leads_somewhere()
    {
        var links = _pages.Values
            .SelectMany(page => page.Attributes("//a[@href]", "href").Concat(page.Attributes("//link[@href]", "href")))
            .Select(link => link.Split('#')[0].Replace(WebsiteSite.Site.Address.GetLeftPart(UriPartial.Authority), string.Empty, StringComparison.Ordinal))
            .Where(link => link.StartsWith('/'))
            .Except(_pages.Keys)
            .Distinct()
            .ToList();
        foreach (var link in links)
        {
            using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(link, UriKind.Relative));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), link);
        }
    }

    [Test]
    public void Nothing_is_loaded_from_elsewhere_and_nothing_is_inline() => Assert.Multiple(() => ForEach((address, page) =>
    {
        var loaded = page.Attributes("//script[@src]|//img[@src]|//source[@src]|//iframe[@src]", "src")
            .Concat(page.Attributes("//link[@rel='stylesheet' or @rel='icon' or @rel='preload' or @rel='manifest']", "href"));
        Assert.That(loaded, Has.All.StartsWith("/"), address);
        Assert.That(page.Page.DocumentNode.SelectNodes("//*[@style]|//style|//script[not(@src) and not(@type='application/ld+json')]|//*[@onclick]"), Is.Null, address);
    }));

    [Test]
    public void Translations_point_at_each_other() => Assert.Multiple(() => ForEach((address, page) =>
    {
        foreach (var translation in page.Attributes("//link[@rel='alternate' and @hreflang and not(@hreflang='x-default')]", "href"))
        {
            var path = new Uri(translation).PathAndQuery;
            Assert.That(_pages[path].Attributes("//link[@rel='alternate' and @hreflang]", "href").Select(link => new Uri(link).PathAndQuery), Does.Contain(address), $"{address} and {path}");
        }
    }));

    [Test]
    public void The_site_map_gives_each_translation_with_its_alternates() => Assert.Multiple(() =>
    {
        var explained = _map.Descendants(_sitemap + "url").Single(url => url.Element(_sitemap + "loc")!.Value.EndsWith("/en/what-is-self-help/", StringComparison.Ordinal));
        Assert.That(explained.Elements(_html + "link").Select(link => link.Attribute("hreflang")!.Value), Is.EquivalentTo(["de", "en", "ru", "x-default"]));
        Assert.That(_map.Descendants(_sitemap + "loc").Select(location => location.Value), Has.None.Contains("/404/").And.None.Contains("/suche/"));
    });

    [Test]
    public void Structured_data_is_JSON_that_names_who_publishes_it() => Assert.Multiple(() => ForEach((address, page) =>
    {
        using var data = JsonDocument.Parse(page.Page.DocumentNode.SelectSingleNode("//script[@type='application/ld+json']")!.InnerText);
        Assert.That(data.RootElement.GetProperty("@graph")[0].GetProperty("@type").GetString(), Is.EqualTo("NGO"), address);
    }));

    [GeneratedRegex(@"^(Seite|Suche|Liste|Filter|Datum|Ort|Stand|Schutz|Start|Thema|Hilfe|Organisation|Kontaktstelle|Gruppe|Veranstaltung|Aktion|Position|Nachricht|Begriff|Erklaerung|Auswahl)\.[A-Za-z-]+$")]
    private static partial Regex DictionaryKey();

    private void ForEach(Action<string, Visitor.Visit> check)
    {
        foreach (var (address, page) in _pages)
        {
            check(address, page);
        }
    }
}
