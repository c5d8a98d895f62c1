using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using HtmlAgilityPack;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>What the site gives to machines, read by parsers that are not the site's own: every file, not one of them.</summary>
public sealed class StandardsTests
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // What „link“ of XHTML is in a site map: the schema of sitemaps.org leaves elements of others to their own schemas.
    private const string AlternateSchema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml" elementFormDefault="qualified">
          <xs:element name="link"><xs:complexType>
            <xs:attribute name="rel" type="xs:string" use="required" fixed="alternate" />
            <xs:attribute name="hreflang" type="xs:string" use="required" />
            <xs:attribute name="href" type="xs:anyURI" use="required" />
          </xs:complexType></xs:element>
        </xs:schema>
        """;

    private readonly Dictionary<string, HtmlDocument> _pages = new(StringComparer.Ordinal);
    private string _map = string.Empty;

    [OneTimeSetUp]
    public async Task ReadEverythingAsync()
    {
        _map = await GetAsync("/sitemap.xml");
        foreach (var address in XDocument.Parse(_map).Descendants(_sitemap + "loc").Select(location => new Uri(location.Value).PathAndQuery))
        {
            _pages[address] = (await Visitor.ReadAsync(address)).Page;
        }
    }

    [Test]
    public async Task Every_calendar_that_a_page_links_to_is_read_with_its_events_at_their_times()
    {
        var addresses = Linked(".ics").Append("/kalender.ics").Append("/kalender.ics?land=baden-wuerttemberg").Append("/kalender.ics?form=online").Distinct().ToList();
        var calendars = await ReadAsync("ical", addresses);
        Assert.Multiple(() =>
        {
            Assert.That(addresses, Has.Count.GreaterThan(10));
            foreach (var (address, calendar) in calendars)
            {
                Assert.That(calendar["error"]?.ToString(), Is.Null, address);
                Assert.That(calendar["version"]?.ToString(), Is.EqualTo("2.0"), address);
                Assert.That(Items(calendar, "events").Select(happening => happening["uid"]!.ToString()), Is.Unique.And.Not.Empty, address);
                Assert.That(Items(calendar, "events"), Has.All.Matches<JsonNode>(happening => Moment(happening, "end") >= Moment(happening, "start")), address);
            }
        });
    }

    [Test]
    public async Task A_calendar_file_says_the_same_time_and_name_as_the_page_that_links_to_it()
    {
        var pages = _pages.Where(page => page.Value.DocumentNode.SelectSingleNode("//main//a[contains(@href,'/kalender/')]") is not null).ToList();
        Assert.That(pages, Has.Count.GreaterThan(9));
        var files = await ReadAsync("ical", [.. pages.Select(page => File(page.Value))]);
        Assert.Multiple(() =>
        {
            foreach (var (address, page) in pages)
            {
                var happening = Items(files[File(page)], "events").Single();
                var times = page.DocumentNode.SelectNodes("//main//time")!.Select(time => DateTimeOffset.TryParse(HtmlEntity.DeEntitize(time.GetAttributeValue("datetime", string.Empty)), CultureInfo.InvariantCulture, out var moment) ? moment : default);
                Assert.That(times, Does.Contain(Moment(happening, "start")), address);
                Assert.That(happening["summary"]!.ToString(), Is.EqualTo(Text(page, "//h1")), address);
                Assert.That(new Uri(happening["url"]!.ToString()).PathAndQuery, Is.EqualTo(address));
            }
        });
    }

    [Test]
    public async Task Every_feed_is_read_as_what_it_says_it_is_with_entries_that_lead_to_pages()
    {
        var sections = new[] { "aktuelles", "positionen", "veranstaltungen" };
        var topics = WebsiteSite.Site.Get<CatalogueStore>().In("de").Topics.Select(topic => Slug.Of(topic.Name)).ToList();
        var addresses = Linked(".rss").Concat(Linked(".atom"))
            .Concat(sections.SelectMany(section => topics.Prepend(string.Empty).SelectMany(topic => new[] { "rss", "atom" }.Select(kind => $"/feeds/{section}.{kind}{(topic.Length == 0 ? string.Empty : "?thema=" + topic)}"))))
            .Distinct().ToList();
        var feeds = await ReadAsync("feed", addresses);
        Assert.Multiple(() =>
        {
            Assert.That(addresses, Has.Count.GreaterThan(200));
            foreach (var (address, feed) in feeds)
            {
                Assert.That(feed["error"]?.ToString(), Is.Null, address);
                Assert.That(feed["type"]?.ToString(), Is.EqualTo(address.Contains(".rss", StringComparison.Ordinal) ? "rss" : "atom"), address);
                Assert.That(feed["language"]?.ToString(), Is.EqualTo("de"), address);
                Assert.That(new Uri(feed["self"]!.ToString()).PathAndQuery, Is.EqualTo(address));
                Assert.That(Items(feed, "items").Select(item => item["id"]!.ToString()), Is.Unique.And.All.StartsWith("urn:uuid:"), address);
                Assert.That(Items(feed, "items").Select(item => new Uri(item["url"]!.ToString()).PathAndQuery), Is.SubsetOf(_pages.Keys), address);
                Assert.That(Items(feed, "items"), Has.All.Matches<JsonNode>(item => Moment(item, "published") > DateTimeOffset.UnixEpoch), address);
            }
        });
    }

    [Test]
    public async Task The_site_map_is_read_with_every_alternate()
    {
        var read = (await ForeignParser.ReadAsync("sitemap", new Dictionary<string, string>(StringComparer.Ordinal) { ["/sitemap.xml"] = _map }))["/sitemap.xml"];
        Assert.That(read["error"]?.ToString(), Is.Null);
        Assert.Multiple(() =>
        {
            Assert.That(Items(read, "urls").Select(url => new Uri(url["url"]!.ToString()).PathAndQuery), Is.EquivalentTo(_pages.Keys));
            Assert.That(Items(read, "urls").SelectMany(url => Items(url, "links")).Select(link => link["lang"]!.ToString()).Distinct(), Is.EquivalentTo(["de", "en", "ru", "x-default"]));
            Assert.That(Items(read, "urls"), Has.All.Matches<JsonNode>(url => Moment(url, "lastmod") > DateTimeOffset.UnixEpoch));
        });
    }

    [Test]
    public void The_site_map_keeps_the_schema_of_sitemaps_org()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, ForeignParser.FileOf("sitemap", Path.Combine("schema", "sitemap.xsd")));
        using var alternate = XmlReader.Create(new StringReader(AlternateSchema));
        schemas.Add(null, alternate);
        var faults = new List<string>();
        XDocument.Parse(_map).Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public async Task Structured_data_of_every_page_is_read_and_uses_only_words_that_schema_org_has()
    {
        var read = await ForeignParser.ReadAsync("jsonld", _pages.ToDictionary(
            page => page.Key, page => page.Value.DocumentNode.SelectSingleNode("//script[@type='application/ld+json']")!.InnerText, StringComparer.Ordinal));
        Assert.Multiple(() =>
        {
            foreach (var (address, data) in read)
            {
                Assert.That(data["error"]?.ToString(), Is.Null, address);
                Assert.That(data["faults"]!.AsArray().Select(fault => fault!.ToString()), Is.Empty, address);
            }

            var types = read.Values.SelectMany(data => data["types"]!.AsArray()).Select(type => type!.ToString().Split('/')[^1]).Distinct();
            Assert.That(types, Is.SupersetOf(new[] { "NGO", "Event", "NewsArticle", "DefinedTerm", "BreadcrumbList", "Quotation" }));
        });
    }

    private static IEnumerable<JsonNode> Items(JsonNode of, string name) => of[name]!.AsArray().OfType<JsonNode>();

    private static DateTimeOffset Moment(JsonNode? of, string name) =>
        DateTimeOffset.TryParse(of?[name]?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : default;

    private static string File(HtmlDocument page) => page.DocumentNode.SelectSingleNode("//main//a[contains(@href,'/kalender/')]")!.GetAttributeValue("href", string.Empty);

    private static string Text(HtmlDocument page, string path) => string.Join(' ', HtmlEntity.DeEntitize(page.DocumentNode.SelectSingleNode(path)!.InnerText).Split([' ', '\u00a0', '\n', '\r', '\u00ad'], StringSplitOptions.RemoveEmptyEntries));

    private static Task<string> GetAsync(string address) => WebsiteSite.Site.Client.GetStringAsync(new Uri(address, UriKind.Relative));

    private static async Task<IReadOnlyDictionary<string, JsonObject>> ReadAsync(string kind, IReadOnlyList<string> addresses)
    {
        var documents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            documents[address] = await GetAsync(address);
        }

        return await ForeignParser.ReadAsync(kind, documents);
    }

    private IEnumerable<string> Linked(string ending) => _pages.Values
        .SelectMany(page => page.DocumentNode.SelectNodes("//a[@href]|//link[@href]") ?? Enumerable.Empty<HtmlNode>())
        .Select(link => HtmlEntity.DeEntitize(link.GetAttributeValue("href", string.Empty)))
        .Where(link => link.StartsWith('/') && link.Split('?')[0].EndsWith(ending, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);
}
