using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UmbrellaSite.IntegrationTests.Website;

public sealed partial class FeedTests
{
    [Test]
    public async Task A_calendar_keeps_the_rules_for_lines()
    {
        var calendar = await GetAsync("/kalender.ics");
        Assert.Multiple(() =>
        {
            Assert.That(calendar.Replace("\r\n", string.Empty, StringComparison.Ordinal), Does.Not.Contain("\n").And.Not.Contain("\r"));
            Assert.That(calendar.Split("\r\n").Select(line => Encoding.UTF8.GetByteCount(line)), Has.All.LessThanOrEqualTo(75));
            Assert.That(calendar, Does.StartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").And.EndsWith("END:VCALENDAR\r\n"));
        });
    }

    [Test]
    public async Task A_calendar_brings_the_rules_of_its_time_zone()
    {
        var calendar = await GetAsync("/kalender.ics?land=baden-wuerttemberg");
        Assert.Multiple(() =>
        {
            Assert.That(calendar, Does.Contain("TZID:Europe/Berlin").And.Contain("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
            Assert.That(calendar, Does.Contain("DTSTART;TZID=Europe/Berlin:20270306T100000").And.Contain("DTSTART;TZID=Europe/Berlin:20270916T150000"));
            Assert.That(Unfold(calendar), Does.Contain(@"SUMMARY:Darmkrebs: Austauschtag Stuttgart").And.Contain(@"LOCATION:Haus am Tulpenweg\, Tulpenweg 11\, 70173 Stuttgart"));
        });
    }

    [Test]
    public async Task An_event_has_the_same_id_in_every_calendar()
    {
        var page = await Visitor.ReadAsync("/veranstaltungen/darmkrebs-austauschtag-stuttgart/");
        var address = page.Attributes("//a[contains(@href,'.ics')]", "href").Single();
        var id = EventId().Match(Unfold(await GetAsync(address))).Value;
        Assert.That(Unfold(await GetAsync("/kalender.ics?thema=darmkrebs")), Does.Contain(id));
    }

    [Test]
    public async Task The_name_of_a_calendar_file_tells_nobody_what_it_is_about()
    {
        var address = (await Visitor.ReadAsync("/veranstaltungen/sprechstunde-darmkrebs-leben-mit-stoma/")).Attributes("//a[contains(@href,'.ics')]", "href").Single();
        using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(response.Content.Headers.ContentDisposition!.FileName!.Trim('"'), Is.EqualTo("veranstaltung.ics"));
    }

    [TestCase("/feeds/aktuelles.rss", 11)]
    [TestCase("/feeds/positionen.rss", 8)]
    [TestCase("/feeds/veranstaltungen.rss?thema=darmkrebs", 3)]
    public async Task A_section_has_a_feed_also_by_topic(string address, int items)
    {
        var channel = XDocument.Parse(await GetAsync(address)).Root!.Element("channel")!;
        Assert.Multiple(() =>
        {
            Assert.That(channel.Elements("item").Count(), Is.EqualTo(items));
            Assert.That(channel.Elements("item").Select(item => item.Element("guid")!.Value), Is.Unique.And.All.StartsWith("urn:uuid:"));
            Assert.That(channel.Elements("item").Select(item => item.Element("pubDate")!.Value), Has.All.Matches<string>(date => DateTimeOffset.TryParse(date, System.Globalization.CultureInfo.InvariantCulture, out _)));
        });
    }

    [Test]
    public async Task The_same_is_there_as_Atom()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await GetAsync("/feeds/aktuelles.atom")).Root!;
        Assert.That(feed.Elements(atom + "entry").First().Element(atom + "title")!.Value, Is.EqualTo("Der Tag der Selbsthilfe 2027 hat einen Leitspruch"));
        Assert.That(feed.Element(atom + "updated"), Is.Not.Null);
    }

    [TestCase("/feeds/gibt-es-nicht.rss", HttpStatusCode.NotFound)]
    [TestCase("/feeds/aktuelles.rss?thema=gibt-es-nicht", HttpStatusCode.NotFound)]
    [TestCase("/kalender.ics?land=mars", HttpStatusCode.BadRequest)]
    [TestCase("/kalender/00000000-0000-0000-0000-000000000001.ics", HttpStatusCode.NotFound)]
    public async Task What_there_is_no_feed_of_is_said_so(string address, HttpStatusCode status)
    {
        using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task Who_finds_a_hole_learns_whom_to_tell_and_until_when_that_is_right()
    {
        var text = await GetAsync("/.well-known/security.txt");
        Assert.That(text, Does.Contain("Contact: mailto:hallo@bundesdach-selbsthilfe.example").And.Contain("Expires: 2027-05-20T00:00:00Z"));
    }

    [GeneratedRegex(@"UID:\S+")]
    private static partial Regex EventId();

    private static string Unfold(string calendar) => calendar.Replace("\r\n ", string.Empty, StringComparison.Ordinal);

    private static Task<string> GetAsync(string address) => WebsiteSite.Site.Client.GetStringAsync(new Uri(address, UriKind.Relative));
}
