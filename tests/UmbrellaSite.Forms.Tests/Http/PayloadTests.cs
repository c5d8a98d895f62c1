using System.Text;
using System.Text.RegularExpressions;
using HtmlAgilityPack;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Exports;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Submissions.Exports;

namespace UmbrellaSite.Forms.Tests.Http;

/// <summary>What people type who want a form to do something else: it does nothing, anywhere it is shown.</summary>
internal sealed partial class PayloadTests
{
    private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);
    private readonly List<string> _pages = [];
    private readonly string _address = $"{Guid.NewGuid():N}@probe.example";

    private static IReadOnlyList<string> Payloads { get; } =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "payloads.txt")).Where(line => line.Length > 0).Select(Unescape)];

    [OneTimeSetUp]
    public async Task SendAllAsync()
    {
        foreach (var payload in Payloads)
        {
            FormSite.Clock.Advance(TimeSpan.FromMinutes(1));
            using var browser = await Browser.AtAsync(Steps.First);
            await browser.SendAsync(("name", payload), ("email", payload), ("art", payload));
            _pages.Add(browser.Html);
            await browser.SendWhoAsync(payload, email: _address);
            await browser.SendAsync(("text", payload), ("rueckruf", string.Empty), ("ja", "ja"));
            _pages.Add(browser.Html);
            await browser.SendAsync(StepAction.Send);
            _references[payload] = browser.Reference ?? throw new InvalidOperationException($"{payload} was not taken: {browser.Title}");
        }
    }

    [Test]
    public void There_are_more_than_a_hundred() => Assert.That(Payloads, Has.Count.GreaterThan(100));

    [Test]
    public void No_page_has_an_element_or_attribute_of_theirs() => Assert.Multiple(() =>
    {
        foreach (var page in _pages)
        {
            Assert.That(Foreign(page), Is.Empty);
        }
    });

    [Test]
    public void Each_is_stored_as_it_was_typed_but_for_line_ends_and_marks() => Assert.Multiple(() =>
    {
        foreach (var (payload, reference) in _references)
        {
            Assert.That(FormSite.Entry(reference).TextOf("name"), Is.EqualTo(Validation.Clean.Line(payload)).IgnoreCase);
        }
    });

    [Test]
    public async Task No_mail_has_a_header_or_an_element_of_theirs()
    {
        var mails = (await FormSite.MailsToAsync(_address, _references.Values.Distinct().Count())).Concat(FormSite.Mails.To("buero@probe.example")).ToList();
        Assert.Multiple(() =>
        {
            foreach (var mail in mails)
            {
                Assert.That(mail.Subject + mail.Recipient + mail.ReplyTo, Does.Not.Match("[\r\n\0]"));
                Assert.That(Elements(mail.Html!), Is.SubsetOf(new[] { "html", "head", "meta", "body", "p", "strong", "dl", "dt", "dd", "br", "a" }), mail.Html);
            }
        });
    }

    [Test]
    public async Task No_spreadsheet_takes_them_for_formulas()
    {
        var table = FormSite.Site.Get<EntryLists>().Of(FormSite.Site.Get<FormStore>().Find("probe")!, withSensitive: false);
        var csv = Encoding.UTF8.GetString(await FormSite.Site.Get<Exporter>().ExportAsync(table, ExportFormat.Csv, "test"));
        Assert.Multiple(() =>
        {
            Assert.That(csv[0], Is.EqualTo('\ufeff'));
            Assert.That(Cells(csv).Where(cell => "=+-@|%＝".Contains(cell.TrimStart().FirstOrDefault(), StringComparison.Ordinal) && cell.Length > 0), Is.Empty);
        });
    }

    [Test]
    public async Task Every_export_is_logged()
    {
        var table = FormSite.Site.Get<EntryLists>().Of(FormSite.Site.Get<FormStore>().Find("probe")!, withSensitive: true);
        await FormSite.Site.Get<Exporter>().ExportAsync(table, ExportFormat.Json, "Berta");
        var log = FormSite.Site.Get<Exporter>().Log(1)[0];
        Assert.That((log.Who, log.What, log.WasSensitive), Is.EqualTo(("Berta", "probe", true)));
    }

    // Everything that the site itself writes into these pages.
    private static List<string> Foreign(string html)
    {
        var page = new HtmlDocument();
        page.LoadHtml(html);
        return [.. page.DocumentNode.Descendants().Where(node => node.NodeType == HtmlNodeType.Element && IsForeign(node)).Select(node => node.OuterHtml)];
    }

    private static bool IsForeign(HtmlNode node) =>
        node.Name is "iframe" or "object" or "embed" or "base" or "marquee" or "style" or "math" or "img" or "video" or "audio" or "isindex"
        || (node.Name == "script" && node.GetAttributeValue("src", string.Empty) is "" && node.GetAttributeValue("type", string.Empty) != "application/ld+json")
        || node.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || attribute.Name == "autofocus"
            || ((attribute.Value ?? string.Empty).Contains("evil.example", StringComparison.Ordinal) && attribute.Name is "src" or "href" or "action")
            || (attribute.Name is "src" or "href" && (attribute.Value ?? string.Empty).TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Elements(string html)
    {
        var mail = new HtmlDocument();
        mail.LoadHtml(html);
        return mail.DocumentNode.Descendants().Where(node => node.NodeType == HtmlNodeType.Element).Select(node => node.Name).Distinct();
    }

    private static IEnumerable<string> Cells(string csv) => Cell().Matches(csv).Select(match => match.Groups[1].Value);

    // Control characters are written as in C#.
    private static string Unescape(string line) => ControlCharacter().Replace(line, match => match.Value[1] switch
    {
        'r' => "\r",
        'n' => "\n",
        't' => "\t",
        'v' => "\v",
        '0' => "\0",
        _ => ((char)Convert.ToInt32(match.Value[2..], 16)).ToString(),
    });

    [GeneratedRegex("""\\[rntv0]|\\u[0-9a-f]{4}""")]
    private static partial Regex ControlCharacter();

    [GeneratedRegex("\"((?:[^\"]|\"\")*)\"")]
    private static partial Regex Cell();
}
