using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using HtmlAgilityPack;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>Addresses that make no sense, sent byte by byte, because a client library would put them right first.</summary>
public sealed class BadInputTests
{
    private static readonly string[] _lists =
    [
        "/themen/", "/organisationen/", "/kontaktstellen/", "/gruppen/", "/veranstaltungen/", "/aktuelles/", "/positionen/", "/glossar/", "/aktionen/", "/hilfe-finden/", "/suche/", "/", "/en/", "/ru/",
    ];

    private static readonly string[] _files =
        ["/feeds/aktuelles.rss", "/feeds/positionen.atom", "/feeds/veranstaltungen.rss", "/kalender.ics", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt"];

    private static readonly string[] _queries =
    [
        "seite=-1", "seite=0", "seite=1.5", "seite=99999999999999999999", "seite=2147483647", "seite=9999", "seite=%00", "seite[]=1", "seite=1&seite=2",
        "land=mars", "land=", "land=%C3%28", "land=%FF%FE", "thema=gibt-es-nicht", "thema=%00", "thema=..%2F..%2Fetc%2Fpasswd", "thema=%252e%252e%252f", "form=x", "sprache=klingonisch", "zugang='; DROP TABLE umbracoNode;--",
        "zeit=gestern", "feld=%E2%82", "art=%ED%A0%80", "suche=%C3", "q=%C3", "q=%00", "q=%ED%A0%80", "q=%22-*(NEAR%20OR%5E", "q=-a&genau=1", "q=a&art=nichts&seite=999999999999", "suche=%F0%9F%98%80", "suche=%00", "suche=<script>alert(1)</script>", "suche=%2525", "suche=%", "suche=%zz", "suche=&suche=&suche=a", "ort=00000", "ort=1", "ort=123456", "ort=-1", "ort=%00%00",
        "ort=%F0%28%8C%28", "anliegen=%C3%28&ort=%FF", "anliegen=%00", "anliegen=" + "%25%32%35", "unbekannt=1", "=", "&&&&", "?", "=x&=y", "%00=%00", "a=%ud800", "seite=%D9%A1", "SEITE=-1", "umbDebug=true", "culture=xx-XX", "q=%0d%0aSet-Cookie:%20a=b",
    ];

    private static readonly string[] _paths =
    [
        "/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/appsettings.json", "/css/../../appsettings.json", "/css/%2e%2e/%2e%2e/appsettings.json", "/..%5c..%5cappsettings.json", "/%252e%252e%252fappsettings.json",
        "/media/../appsettings.json", "/media/%2e%2e%2fappsettings.json", "/media/..%252f..%252fappsettings.json", "/themen/%00", "/themen/darmkrebs%00.html", "/%00", "/%C3%28/", "/%FF%FE/", "/themen/%E2%82/", "/%", "/%zz", "/themen//darmkrebs//", "/themen/darmkrebs/x/y/z",
        "/feeds/..%2f..%2f.rss", "/feeds/%00.rss", "/feeds/%FF.atom", "/feeds/.rss", "/kalender/abc.ics", "/kalender/%00.ics", "/kalender/../kalender.ics/x", "/.git/config", "/web.config", "/appsettings.json", "/umbraco/Data/Umbraco.sqlite.db", "/uSync/v17/usync.config",
        "/.well-known/%2e%2e/x", "/sitemap.xml/", "/robots.txt/x", "/con", "/aux.txt", "/a:b", "/*", "/themen/?/..", "/404", "/500", "/\u202e", "/%F0%9F%98%80/",
    ];

    public static IEnumerable<string> Queries() => _lists.Concat(_files).SelectMany(_ => _queries, (page, query) => $"{page}?{query}");

    public static IEnumerable<string> Long() => _lists.Concat(_files).SelectMany(page => new[]
    {
        $"{page}?suche={new string('a', 10_000)}", $"{page}?anliegen={new string('a', 10_000)}&ort={new string('9', 10_000)}", $"{page}?land={new string('%', 1) + string.Concat(Enumerable.Repeat("C3%28%", 1600))}41",
        $"{page}?{string.Concat(Enumerable.Repeat("a=1&", 2_000))}",
    }).Append("/" + new string('a', 10_000)).Append("/themen/" + string.Concat(Enumerable.Repeat("a/", 5_000)));

    [Test]
    public async Task No_question_to_a_list_a_feed_or_a_calendar_breaks_the_site() => await AllAreAnsweredAsync(Queries());

    [Test]
    public async Task No_path_breaks_the_site_or_shows_what_is_not_for_visitors()
    {
        foreach (var answer in await AllAreAnsweredAsync(_paths))
        {
            Assert.That(answer.Body, Does.Not.Contain("ConnectionStrings").And.Not.Contain("root:").And.Not.Contain("SQLite format"), answer.Address);
        }
    }

    [Test]
    public async Task Questions_of_ten_thousand_letters_are_answered() => await AllAreAnsweredAsync(Long());

    [TestCase("Cookie", 12_000)]
    [TestCase("Accept-Language", 12_000)]
    [TestCase("User-Agent", 12_000)]
    [TestCase("X-Anything", 40_000)]
    public async Task Long_headers_are_answered(string header, int length)
    {
        var answer = await SendAsync("/themen/", $"{header}: {new string('x', length)}\r\n");
        Assert.That(answer.Status, Is.AnyOf(200, 400, 431));
    }

    [TestCase("Accept-Language: \u00e4\u00f6\u00fc;q=abc,,,;;;=\r\n")]
    [TestCase("If-None-Match: \"\r\nIf-Modified-Since: gestern\r\n")]
    [TestCase("Range: bytes=9-1,-,x\r\n")]
    [TestCase("Cookie: a=%00; =; ;;\r\n")]
    [TestCase("Accept-Encoding: br;q=x, *;q=-1\r\n")]
    [TestCase("X-Forwarded-For: ' or 1=1\r\nX-Forwarded-Proto: gopher\r\nX-Original-URL: /../..\r\n")]
    public async Task Headers_that_make_no_sense_are_answered(string headers)
    {
        foreach (var address in new[] { "/themen/", "/kalender.ics", "/css/base.css", "/feeds/aktuelles.rss" })
        {
            Assert.That((await SendAsync(address, headers)).Status, Is.LessThan(500), address);
        }
    }

    [TestCase("/themen/?feld=mars", 400)]
    [TestCase("/gruppen/?seite=-1", 400)]
    [TestCase("/gruppen/?seite=9999", 404)]
    [TestCase("/gruppen/?suche=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 400)]
    [TestCase("/kontaktstellen/?ort=00000", 404)]
    [TestCase("/hilfe-finden/?ort=123456", 404)]
    [TestCase("/themen/gibt-es-nicht/", 404)]
    [TestCase("/themen/%C3%28/", 404)]
    public async Task Whoever_asks_for_what_there_is_not_gets_a_page_that_leads_on(string address, int status)
    {
        var answer = await SendAsync(address);
        var page = new HtmlDocument();
        page.LoadHtml(answer.Body);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(status));
            Assert.That(page.DocumentNode.SelectNodes("//h1"), Has.Count.EqualTo(1));
            Assert.That(page.DocumentNode.SelectNodes("//main//a[starts-with(@href,'/')]|//main//form"), Is.Not.Null);
            Assert.That(page.DocumentNode.SelectNodes("//a[starts-with(@href,'tel:')]"), Is.Not.Null);
        });
    }

    [TestCase("/feeds/gibt-es-nicht.rss")]
    [TestCase("/feeds/aktuelles.rss?thema=gibt-es-nicht")]
    [TestCase("/kalender.ics?land=mars")]
    [TestCase("/kalender/00000000-0000-0000-0000-000000000001.ics")]
    public async Task A_feed_or_calendar_that_there_is_not_is_answered_with_a_page_for_people(string address)
    {
        var answer = await SendAsync(address);
        Assert.That(answer.Status, Is.AnyOf(400, 404));
        Assert.That(answer.Body, Does.Contain("<h1").And.Contain("href=\"/"));
    }

    private static async Task<IReadOnlyList<Answer>> AllAreAnsweredAsync(IEnumerable<string> addresses)
    {
        var answers = new List<Answer>();
        foreach (var address in addresses)
        {
            answers.Add(await SendAsync(address));
        }

        Assert.Multiple(() =>
        {
            foreach (var answer in answers)
            {
                Assert.That(answer.Status, Is.AnyOf(200, 301, 302, 304, 307, 308, 400, 404, 414, 431), answer.Address.Length > 200 ? answer.Address[..200] : answer.Address);
                Assert.That(answer.Head, Does.Not.Contain("Set-Cookie"), answer.Address.Length > 200 ? answer.Address[..200] : answer.Address);
            }
        });
        return answers;
    }

    private static async Task<Answer> SendAsync(string address, string headers = "")
    {
        var site = WebsiteSite.Site.Address;
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Host, site.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {address} HTTP/1.1\r\nHost: {site.Authority}\r\nConnection: close\r\n{headers}\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = await reader.ReadToEndAsync();
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var status = text.Length > 12 && int.TryParse(text.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0;
        return new Answer(address, status, end < 0 ? text : text[..end], end < 0 ? string.Empty : text[end..]);
    }

    private sealed record Answer(string Address, int Status, string Head, string Body);
}
