using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.IntegrationTests.Website;

namespace UmbrellaSite.IntegrationTests.DeliveryApi;

/// <summary>The Content Delivery API over HTTP, on the site's own content, in the shape of Umbraco's version 2.</summary>
public sealed class DeliveryApiTests
{
    private const string Root = "/umbraco/delivery/api/v2";
    private const string Home = "937c7227-edbd-5e0e-8cd0-88856859b910";
    private const string Topics = "b9aed220-0195-5f05-9abf-97c4d15a8f12";
    private const string Topic = "1500e2a4-4589-53fa-8673-711c84676263";
    private const string Event = "bd11e9a2-1e61-5940-92ae-6820d9ca5193";
    private TestSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await TestSite.StartAsync(
        "--uSync:Settings:Folders:0", WebsiteSite.ContentFolder(),
        "--uSync:Settings:ImportAtStartup", "All",
        "--Umbraco:CMS:DeliveryApi:Enabled", "true",
        "--Umbraco:CMS:DeliveryApi:ApiKey", "a-key",
        "--Umbraco:CMS:DeliveryApi:Media:Enabled", "true");

    // Another test starts sites of its own.
    [SetUp]
    public void MakeCurrent() => _site.MakeCurrent();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [TestCase("/content/item/" + Topic)]
    [TestCase("/content/item/themen/darmkrebs")]
    [TestCase("/content/item/%2Fthemen%2Fdarmkrebs%2F")]
    public async Task A_page_is_given_by_its_key_and_by_its_path(string address)
    {
        var page = (await ReadAsync(address))!;
        Assert.Multiple(() =>
        {
            Assert.That(page["id"]!.ToString(), Is.EqualTo(Topic));
            Assert.That(page["contentType"]!.ToString(), Is.EqualTo("topic"));
            Assert.That(page["name"]!.ToString(), Is.EqualTo("Darmkrebs"));
            Assert.That(page["route"]!["path"]!.ToString(), Is.EqualTo("/themen/darmkrebs/"));
            Assert.That(page["route"]!["startItem"]!["id"]!.ToString(), Is.EqualTo(Home));
            Assert.That(page["cultures"]!["de"]!["path"]!.ToString(), Is.EqualTo("/themen/darmkrebs/"));
            Assert.That(page["createDate"]!.ToString(), Does.StartWith("2026-01-12T09:00:00"));
            Assert.That(page["properties"]!["synonyms"]!.AsArray().Select(word => word!.ToString()), Does.Contain("Kolonkarzinom"));
        });
    }

    [Test]
    public async Task The_home_page_is_the_empty_path() =>
        Assert.That((await ReadAsync("/content/item/"))!["contentType"]!.ToString(), Is.EqualTo("home"));

    [Test]
    public async Task Blocks_come_with_their_content_and_rich_text_with_links_that_can_be_followed()
    {
        var article = (await ReadAsync("/content/item/aktuelles/5-mai-barrierefreiheit-auch-in-praxen"))!;
        var block = article["properties"]!["blocks"]!["items"]![0]!["content"]!;
        var text = block["properties"]!["text"]!;
        Assert.Multiple(() =>
        {
            Assert.That(block["contentType"]!.ToString(), Is.EqualTo("textBlock"));
            Assert.That(text["markup"]!.ToString(), Does.Contain("data-start-item-id=\"" + Home + "\"").And.Contain("href=\"/positionen/").And.Not.Contain("localLink"));
            Assert.That(text["blocks"]!.AsArray(), Is.Empty);
        });
    }

    [Test]
    public async Task A_link_is_given_in_a_list_with_its_kind()
    {
        var position = (await ReadAsync("/content/item/positionen/barrierefreiheit-endet-nicht-am-praxistresen"))!;
        var link = position["properties"]!["legalReferenceLink"]!.AsArray().Single()!;
        Assert.That((link["linkType"]!.ToString(), link["url"]!.ToString(), link["title"]!.ToString()), Is.EqualTo(("External", "https://www.gesetze-im-internet.de/bgg/", "BGG bei Gesetze im Internet")));
    }

    [Test]
    public async Task A_picked_page_has_properties_only_where_they_are_asked_for()
    {
        var plain = (await ReadAsync($"/content/item/{Event}"))!["properties"]!["organiser"]!.AsArray().Single()!;
        var expanded = (await ReadAsync($"/content/item/{Event}?expand=properties[organiser]"))!["properties"]!["organiser"]!.AsArray().Single()!;
        var all = (await ReadAsync($"/content/item/{Event}?expand=properties[$all]"))!["properties"]!;
        Assert.Multiple(() =>
        {
            Assert.That(plain["name"]!.ToString(), Is.EqualTo("Kontaktstelle Selbsthilfe Stuttgart"));
            Assert.That(plain["properties"]!.AsObject(), Is.Empty);
            Assert.That(expanded["properties"]!["city"]!.ToString(), Is.EqualTo("Stuttgart"));
            Assert.That(all["topics"]![0]!["properties"]!.AsObject(), Is.Not.Empty);
        });
    }

    [Test]
    public async Task Only_the_fields_that_are_asked_for_are_given()
    {
        var properties = (await ReadAsync($"/content/item/{Event}?fields=properties[city,topics[properties[area]]]&expand=properties[topics]"))!["properties"]!.AsObject();
        Assert.That(properties.Select(property => property.Key), Is.EquivalentTo(["city", "topics"]));
        Assert.That(properties["topics"]![0]!["properties"]!.AsObject().Select(property => property.Key), Is.EqualTo(["area"]));
    }

    [TestCase("?fetch=children:" + Topics)]
    [TestCase("?fetch=children:/themen/")]
    [TestCase("?fetch=descendants:/themen&filter=contentType:topic")]
    public async Task A_query_gives_pages_of_items_and_says_how_many_there_are(string query)
    {
        var first = (await ReadAsync("/content" + query + "&take=5"))!;
        var second = (await ReadAsync("/content" + query + "&skip=5&take=5"))!;
        Assert.Multiple(() =>
        {
            Assert.That((int)first["total"]!, Is.GreaterThan(39));
            Assert.That(first["items"]!.AsArray(), Has.Count.EqualTo(5));
            Assert.That(Ids(first).Intersect(Ids(second)), Is.Empty);
        });
    }

    [Test]
    public async Task Filters_narrow_down_and_sorts_order()
    {
        var found = (await ReadAsync("/content?filter=contentType:topic,news&filter=name:krebs&filter=createDate>:2026-01-01&filter=contentType:!event&sort=name:desc&take=50"))!;
        var names = found["items"]!.AsArray().Select(item => item!["name"]!.ToString()).ToList();
        Assert.That(names, Does.Contain("Darmkrebs").And.Contain("Brustkrebs").And.All.Contains("krebs").IgnoreCase);
        Assert.That(names, Is.Ordered.Descending);
    }

    [Test]
    public async Task Ancestors_and_several_items_are_given_at_once()
    {
        var ancestors = (await ReadAsync($"/content?fetch=ancestors:{Topic}"))!;
        var items = (await ReadAsync($"/content/items?id={Topic}&id={Event}&id={Guid.Empty}"))!.AsArray();
        Assert.That(Ids(ancestors), Is.EqualTo([Home, Topics]));
        Assert.That(items.Select(item => item!["id"]!.ToString()), Is.EqualTo([Topic, Event]));
    }

    [TestCase("?fetch=neighbours:x", "Selector option not found")]
    [TestCase("?filter=colour:red", "Filter option not found")]
    [TestCase("?sort=colour:asc", "Sort option not found")]
    [TestCase("?skip=-1", "Invalid paging")]
    public async Task What_is_not_understood_is_said(string query, string title)
    {
        using var response = await SendAsync("/content" + query);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["title"]!.ToString(), Is.EqualTo(title));
    }

    [Test]
    public async Task The_language_of_the_request_decides()
    {
        var english = (await ReadAsync("/content/item/" + Home, ("Accept-Language", "en")))!;
        var queried = (await ReadAsync("/content?filter=contentType:explainer", ("Accept-Language", "ru")))!;
        Assert.That(english["name"]!.ToString(), Is.EqualTo("Home"));
        Assert.That(queried["items"]![0]!["route"]!["path"]!.ToString(), Does.StartWith("/"));
        Assert.That((int)(await ReadAsync("/content?filter=contentType:organisation", ("Accept-Language", "ru")))!["total"]!, Is.Zero);
    }

    [TestCase(Home, 200)]
    [TestCase("startseite", 200)]
    [TestCase("gibt-es-nicht", 404)]
    public async Task A_request_may_name_the_root_to_start_from(string start, int status)
    {
        using var response = await SendAsync("/content/item/themen/darmkrebs", ("Start-Item", start));
        Assert.That((int)response.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task A_draft_is_only_shown_to_who_has_the_key()
    {
        var content = _site.Get<IContentService>();
        var page = content.GetById(Guid.Parse(Topic))!;
        page.SetValue("area", "[\"Sucht\"]");
        content.Save(page);
        var published = (await ReadAsync("/content/item/" + Topic, ("Preview", "true")))!;
        var draft = (await ReadAsync("/content/item/" + Topic, ("Preview", "true"), ("Api-Key", "a-key")))!;
        Assert.That((published["properties"]!["area"]!.ToString(), draft["properties"]!["area"]!.ToString()), Is.EqualTo(("Krebs", "Sucht")));
    }

    [Test]
    public async Task A_type_that_is_not_allowed_is_not_there()
    {
        Assert.That((int)(await ReadAsync("/content?filter=contentType:errorPage"))!["total"]!, Is.Zero);
        using var response = await SendAsync("/content/item/404");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/content/item/gibt-es-nicht", 404)]
    [TestCase("/content/item/00000000-0000-0000-0000-000000000001", 404)]
    [TestCase("/media/item/00000000-0000-0000-0000-000000000001", 404)]
    [TestCase("/media?fetch=siblings:/", 400)]
    public async Task What_there_is_not_is_answered_so(string address, int status)
    {
        using var response = await SendAsync(address);
        Assert.That((int)response.StatusCode, Is.EqualTo(status));
    }

    [TestCase("--Umbraco:CMS:DeliveryApi:Enabled", "false", null, 401)]
    [TestCase("--Umbraco:CMS:DeliveryApi:PublicAccess", "false", null, 401)]
    [TestCase("--Umbraco:CMS:DeliveryApi:PublicAccess", "false", "wrong", 401)]
    [TestCase("--Umbraco:CMS:DeliveryApi:PublicAccess", "false", "a-key", 200)]
    public async Task Settings_close_and_open_it(string setting, string value, string? key, int status)
    {
        await using var site = await TestSite.StartAsync("--Umbraco:CMS:DeliveryApi:Enabled", "true", "--Umbraco:CMS:DeliveryApi:ApiKey", "a-key", setting, value);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Root + "/content", UriKind.Relative));
        if (key is not null)
        {
            request.Headers.Add("Api-Key", key);
        }

        using var response = await site.Client.SendAsync(request);
        Assert.That((int)response.StatusCode, Is.EqualTo(status));
    }

    private static IEnumerable<string> Ids(JsonNode page) => page["items"]!.AsArray().Select(item => item!["id"]!.ToString());

    private async Task<JsonNode?> ReadAsync(string address, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(address, headers);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Root + address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await _site.Client.SendAsync(request);
    }
}
