using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HtmlAgilityPack;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>Follows everything that a page, a style sheet, a feed or the manifest of the site points at, from the home page on.</summary>
public sealed partial class CrawlerTests
{
    private const int FarMoreThanThereIs = 5000;

    // What browsers fetch by themselves, where following a link is up to the reader.
    private const string Fetched =
        "//*[self::script or self::img or self::source or self::iframe or self::video or self::audio or self::track or self::embed][@src]/@src"
        + "|//video[@poster]/@poster|//object[@data]/@data|//link[not(@rel='canonical') and not(@rel='alternate')]/@href|//form[@action][not(@method='post')]/@action";

    private readonly Dictionary<string, Found> _found = new(StringComparer.Ordinal);
    private readonly Queue<string> _ahead = new(["/"]);
    private readonly List<string> _elsewhere = [];
    private readonly Dictionary<string, int> _cookies = [];

    [OneTimeSetUp]
    public async Task CrawlAsync()
    {
        while (_ahead.TryDequeue(out var address) && _found.Count < FarMoreThanThereIs)
        {
            if (!_found.ContainsKey(address))
            {
                _found[address] = await VisitAsync(address);
            }
        }
    }

    [Test]
    public void Everything_that_is_pointed_at_is_there() => Assert.Multiple(() =>
    {
        Assert.That(_found, Has.Count.GreaterThan(300).And.Count.LessThan(FarMoreThanThereIs));
        Assert.That(_found.Where(found => found.Value.Status != HttpStatusCode.OK).Select(found => $"{found.Key}: {(int)found.Value.Status}"), Is.Empty);
        foreach (var kind in new[] { "text/html", "text/css", "text/javascript", "image/svg+xml", "image/png", "font/woff2", "application/manifest+json", "application/rss+xml", "application/atom+xml", "text/calendar" })
        {
            Assert.That(_found.Values.Any(found => found.Type == kind), kind);
        }
    });

    [Test]
    public void Every_part_of_a_page_that_is_pointed_at_is_there() => Assert.Multiple(() =>
    {
        foreach (var (address, found) in _found.Where(found => found.Value.Page is not null))
        {
            foreach (var (page, part) in found.Parts)
            {
                Assert.That(_found.GetValueOrDefault(page)?.Ids, Does.Contain(part), $"{address} points at {page}#{part}");
            }
        }
    });

    [Test]
    public void Nothing_is_fetched_from_another_host() => Assert.That(_elsewhere, Is.Empty);

    [Test]
    public void Whoever_only_reads_gets_no_cookie_and_whoever_fills_in_a_form_gets_one() => Assert.Multiple(() =>
    {
        foreach (var (address, count) in _cookies)
        {
            Assert.That(count, Is.EqualTo(1), address);
            Assert.That(_found[address].Page!.DocumentNode.SelectSingleNode("//form[@method='post']"), Is.Not.Null, address);
        }
    });

    [Test]
    public void Every_picture_says_what_it_shows_or_that_it_shows_nothing() => Assert.Multiple(() =>
    {
        foreach (var (address, found) in _found.Where(found => found.Value.Page is not null))
        {
            Assert.That(found.Page!.DocumentNode.SelectNodes("//img[not(@alt)]|//svg[not(@aria-hidden) and not(@aria-label) and not(@aria-labelledby) and not(title)]"), Is.Null, address);
        }
    });

    private async Task<Found> VisitAsync(string address)
    {
        using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            _cookies[address] = cookies.Count();
        }

        var type = response.Content.Headers.ContentType?.MediaType ?? string.Empty;
        var found = new Found(response.StatusCode, type);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            await ReadAsync(address, found, response.Content);
        }

        return found;
    }

    private async Task ReadAsync(string address, Found found, HttpContent content)
    {
        switch (found.Type)
        {
            case "text/html":
                ReadPage(address, found, await content.ReadAsStringAsync());
                break;
            case "text/css":
                Fetch(address, CssAddress().Matches(await content.ReadAsStringAsync()).Select(match => match.Groups[1].Value));
                break;
            case "application/rss+xml" or "application/atom+xml" or "application/xml":
                var feed = XDocument.Parse(await content.ReadAsStringAsync());
                Follow(address, found, feed.Descendants().Where(element => element.Name.LocalName is "link" or "loc" && !element.HasAttributes).Select(element => element.Value));
                Follow(address, found, feed.Descendants().Attributes("href").Select(attribute => attribute.Value));
                break;
            case "application/manifest+json":
                using (var manifest = JsonDocument.Parse(await content.ReadAsStringAsync()))
                {
                    Fetch(address, manifest.RootElement.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!));
                    Follow(address, found, [manifest.RootElement.GetProperty("start_url").GetString()!]);
                }

                break;
        }
    }

    private void ReadPage(string address, Found found, string html)
    {
        var page = new HtmlDocument();
        page.LoadHtml(html);
        found.Page = page;
        found.Ids = [.. Nodes(page, "//*[@id]").Select(node => node.GetAttributeValue("id", string.Empty))];
        var navigator = page.CreateNavigator()!;
        var fetched = navigator.Select(Fetched).Cast<System.Xml.XPath.XPathNavigator>().Select(node => HtmlEntity.DeEntitize(node.Value)!);
        var sets = Nodes(page, "//*[@srcset]").SelectMany(node => node.GetAttributeValue("srcset", string.Empty).Split(',')).Select(part => part.Trim().Split(' ')[0]);
        Fetch(address, fetched.Concat(sets));
        Fetch(address, Nodes(page, "//meta[@property='og:image']").Select(node => node.GetAttributeValue("content", string.Empty)));
        Follow(address, found, Nodes(page, "//a[@href]|//link[@href]|//area[@href]").Select(node => HtmlEntity.DeEntitize(node.GetAttributeValue("href", string.Empty))!));
    }

    private static IEnumerable<HtmlNode> Nodes(HtmlDocument page, string path) => page.DocumentNode.SelectNodes(path) ?? Enumerable.Empty<HtmlNode>();

    private void Fetch(string from, IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Where(address => address.Length > 0 && !address.StartsWith("data:", StringComparison.Ordinal)).ToList())
        {
            var target = new Uri(new Uri(WebsiteSite.Site.Address, from), address);
            if (target.Authority != WebsiteSite.Site.Address.Authority)
            {
                _elsewhere.Add($"{from} fetches {target}");
                continue;
            }

            _ahead.Enqueue(target.PathAndQuery);
        }
    }

    // Links to other sites are for readers to follow: the tests ask nobody on the network.
    private void Follow(string from, Found found, IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            if (Uri.TryCreate(new Uri(WebsiteSite.Site.Address, from), address, out var target) && target.Authority == WebsiteSite.Site.Address.Authority)
            {
                _ahead.Enqueue(target.PathAndQuery);
                if (target.Fragment.Length > 1)
                {
                    found.Parts.Add((target.PathAndQuery, Uri.UnescapeDataString(target.Fragment[1..])));
                }
            }
        }
    }

    [GeneratedRegex("""url\(\s*["']?([^"')]+)""")]
    private static partial Regex CssAddress();

    private sealed record Found(HttpStatusCode Status, string Type)
    {
        public HtmlDocument? Page { get; set; }

        public IReadOnlyList<string> Ids { get; set; } = [];

        public List<(string Page, string Part)> Parts { get; } = [];
    }
}
