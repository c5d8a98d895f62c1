using System.Net;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website;

public sealed class ListTests
{
    [Test]
    public async Task A_word_that_no_name_has_is_looked_for_in_what_is_written()
    {
        await WebsiteSite.Site.Get<SearchFeed>().SettledAsync();
        var list = await Visitor.ReadAsync("/themen/?suche=Chemotherapie");
        Assert.That(list.Text, Does.Contain("Darmkrebs").And.Not.Contain("Zöliakie"));
    }

    [Test]
    public async Task A_filter_narrows_the_list_and_can_be_taken_away()
    {
        var list = await Visitor.ReadAsync("/gruppen/?land=hamburg");
        Assert.Multiple(() =>
        {
            Assert.That(list.Texts("//article//h3"), Is.EqualTo(["Frauen nach Gewalt Hamburg", "Klarer Tag Hamburg"]));
            Assert.That(list.Text1("//h2[@class='result-count']"), Is.EqualTo("2 Gruppen"));
            Assert.That(list.Attributes("//ul[@class='chips']//a", "href"), Has.All.EqualTo("/gruppen/"));
        });
    }

    [Test]
    public async Task Each_further_answer_says_how_many_it_would_leave()
    {
        var list = await Visitor.ReadAsync("/gruppen/?land=hamburg");
        Assert.That(list.Texts("//select[@name='sprache']/option"), Does.Contain("Polnisch (1)").And.Contain("Deutsch (2)"));
    }

    [Test]
    public async Task A_word_finds_other_names_too()
    {
        var list = await Visitor.ReadAsync("/themen/?suche=zuckerkrankheit");
        Assert.That(list.Texts("//section[contains(@class,'letter')]//li"), Is.EqualTo(["Diabetes"]));
    }

    [Test]
    public async Task Words_are_in_the_order_of_German_dictionaries()
    {
        var list = await Visitor.ReadAsync("/themen/");
        Assert.That(list.Texts("//section[@aria-labelledby='buchstabe-H']//li"), Is.EqualTo(["Häusliche Gewalt", "Herzerkrankungen"]));
        Assert.That(list.Texts("//nav[@class='alphabet']//li/span[not(@class)]"), Does.Contain("Q").And.Not.Contain("A"));
    }

    [Test]
    public async Task Contact_points_come_in_the_order_of_their_distance()
    {
        var list = await Visitor.ReadAsync("/kontaktstellen/?ort=50667");
        Assert.That(list.Texts("//article//h3").Take(2), Is.EqualTo(["Kontaktstelle Selbsthilfe Köln", "Kontaktstelle Selbsthilfe Dortmund"]));
    }

    [Test]
    public async Task What_is_over_is_not_among_what_comes()
    {
        var coming = await Visitor.ReadAsync("/veranstaltungen/");
        var past = await Visitor.ReadAsync("/veranstaltungen/?zeit=vergangene");
        Assert.Multiple(() =>
        {
            Assert.That(coming.Texts("//article//h3"), Does.Not.Contain("Stadtspaziergang der Selbsthilfe"));
            Assert.That(past.Texts("//article//h3"), Is.EqualTo(["Stadtspaziergang der Selbsthilfe", "Tag der offenen Kontaktstelle"]));
        });
    }

    [TestCase("/gruppen/?land=mars", HttpStatusCode.BadRequest)]
    [TestCase("/gruppen/?seite=-1", HttpStatusCode.BadRequest)]
    [TestCase("/gruppen/?seite=abc", HttpStatusCode.BadRequest)]
    [TestCase("/gruppen/?seite=99", HttpStatusCode.NotFound)]
    [TestCase("/veranstaltungen/?form=telepathisch", HttpStatusCode.BadRequest)]
    [TestCase("/themen/?feld=../../etc/passwd", HttpStatusCode.BadRequest)]
    [TestCase("/kontaktstellen/?ort=00000", HttpStatusCode.NotFound)]
    public async Task An_address_that_makes_no_sense_gets_a_page_with_a_way_back(string address, HttpStatusCode status)
    {
        var list = await Visitor.ReadAsync(address);
        Assert.Multiple(() =>
        {
            Assert.That(list.Status, Is.EqualTo(status));
            Assert.That(list.Attributes("//main//a", "href"), Does.Contain(address.Split('?')[0]).Or.Contain("/kontaktstellen/?land=berlin"));
        });
    }

    [TestCase("/gruppen/%ff%fe/")]
    [TestCase("/%2e%2e/%2e%2e/etc/passwd")]
    [TestCase("/gruppen/gibt-es-nicht/")]
    public async Task A_page_that_does_not_exist_says_so_and_helps(string address)
    {
        var page = await Visitor.ReadAsync(address);
        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(page.Attributes("//form", "action"), Does.Contain("/hilfe-finden/"));
        });
    }

    [Test]
    public async Task Nothing_from_the_address_gets_into_links_unasked()
    {
        var list = await Visitor.ReadAsync("/gruppen/?land=hamburg&fremd=%22%3E%3Cscript%3E&art=gespraechsgruppe");
        Assert.That(list.Attributes("//a", "href"), Has.None.Contains("fremd"));
    }
}
