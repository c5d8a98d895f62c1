using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>What programs ask: answers as JSON, suggestions, the description for browsers.</summary>
internal sealed class SearchForProgramsTests
{
    [OneTimeSetUp]
    public Task WaitAsync() => WebsiteSite.Site.Get<SearchFeed>().SettledAsync().WaitAsync(TimeSpan.FromMinutes(1));

    [Test]
    public async Task Answers_are_the_same_as_on_the_page()
    {
        var page = await Visitor.ReadAsync("/suche/?q=Depression");
        var answer = await ReadAsync("/suche.json?q=Depression&lang=de");
        Assert.That(answer["results"]!.AsArray().Select(result => result!["title"]!.GetValue<string>()), Is.EqualTo(page.Texts("//ol[@class='hits']//h3")));
        Assert.That(answer["results"]![0]!["url"]!.GetValue<string>(), Is.EqualTo(new Uri(WebsiteSite.Site.Address, "/themen/depression/").ToString()));
    }

    [Test]
    public async Task Facets_and_pages_are_asked_for_as_on_the_page()
    {
        var answer = await ReadAsync("/suche.json?q=Selbsthilfe&art=kontaktstelle&seite=2");
        Assert.Multiple(() =>
        {
            Assert.That(answer["page"]!.GetValue<int>(), Is.EqualTo(2));
            Assert.That(answer["results"]!.AsArray().Select(result => result!["type"]!.GetValue<string>()), Has.All.EqualTo("kontaktstelle"));
            Assert.That(answer["facets"]!["land"]!.AsArray(), Is.Not.Empty);
        });
    }

    [TestCase("/suche.json?q=Selbsthilfe&seite=0", HttpStatusCode.NotFound)]
    [TestCase("/suche.json?q=Selbsthilfe&seite=51", HttpStatusCode.NotFound)]
    [TestCase("/suche.json?q=Selbsthilfe&lang=xx", HttpStatusCode.OK)]
    [TestCase("/suche.json", HttpStatusCode.OK)]
    [TestCase("/suche/vorschlaege.json", HttpStatusCode.OK)]
    public async Task Strange_questions_have_an_answer(string address, HttpStatusCode status)
    {
        using var answer = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [TestCase("d", 0)]
    [TestCase("darmkrebsdarmkrebsdarmkrebsdarmkrebsdarmkrebsdarmkrebsdarmkrebs", 0)]
    public async Task What_cannot_be_completed_is_not(string typed, int expected) =>
        Assert.That((await ReadAsync($"/suche/vorschlaege.json?q={typed}")).AsArray(), Has.Count.EqualTo(expected));

    [TestCase("/", "/suche/opensearch.xml?lang=de", "/suche/?q={searchTerms}")]
    [TestCase("/en/", "/suche/opensearch.xml?lang=en", "/en/search/?q={searchTerms}")]
    public async Task A_browser_learns_how_to_search_the_site(string address, string description, string template)
    {
        var page = await Visitor.ReadAsync(address);
        Assert.That(page.Attributes("//link[@rel='search']", "href"), Is.EqualTo([description]));
        XNamespace opensearch = "http://a9.com/-/spec/opensearch/1.1/";
        var read = XDocument.Parse(await WebsiteSite.Site.Client.GetStringAsync(new Uri(description, UriKind.Relative)));
        Assert.Multiple(() =>
        {
            Assert.That(read.Root!.Element(opensearch + "ShortName")!.Value, Has.Length.InRange(1, 16));
            Assert.That(read.Root.Elements(opensearch + "Url").Select(url => url.Attribute("template")!.Value), Does.Contain(WebsiteSite.Site.Address.ToString().TrimEnd('/') + template));
        });
    }

    [Test]
    public async Task A_search_field_of_a_browser_gets_suggestions_in_its_form()
    {
        var answer = (await ReadAsync("/suche/vorschlaege.json?opensearch=1&q=darm")).AsArray();
        Assert.That(answer[0]!.GetValue<string>(), Is.EqualTo("darm"));
        Assert.That(answer[1], Is.InstanceOf<JsonArray>());
    }

    private static async Task<JsonNode> ReadAsync(string address) =>
        JsonNode.Parse(await WebsiteSite.Site.Client.GetStringAsync(new Uri(address, UriKind.Relative)))!;
}
