using System.Net;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>The search page as somebody without scripts sees it.</summary>
internal sealed class SearchPageTests
{
    [OneTimeSetUp]
    public Task WaitAsync() => WebsiteSite.Site.Get<SearchFeed>().SettledAsync().WaitAsync(TimeSpan.FromMinutes(1));

    [Test]
    public async Task Answers_show_what_was_searched_for_and_what_kind_of_page_they_are()
    {
        var page = await Visitor.ReadAsync("/suche/?q=Darmkrebs");
        Assert.Multiple(() =>
        {
            Assert.That(page.Texts("//ol[@class='hits']//h3")[0], Is.EqualTo("Darmkrebs"));
            Assert.That(page.Texts("//ol[@class='hits']//mark"), Does.Contain("Darmkrebs"));
            Assert.That(page.Texts("//p[@class='hit__kind']"), Has.Some.StartsWith("Thema").And.Some.StartsWith("Veranstaltung · "));
            Assert.That(page.Attributes("//p[@class='hit__kind']/time", "datetime"), Is.Not.Empty);
            Assert.That(page.Text1("//h2[@id='treffer']"), Does.Match(@"^\d+ Treffer$"));
            Assert.That(page.Attributes("//input[@id='q']", "value"), Is.EqualTo(["Darmkrebs"]));
        });
    }

    [Test]
    public async Task Every_page_has_a_field_that_leads_to_the_answers()
    {
        var page = await Visitor.ReadAsync("/themen/");
        Assert.Multiple(() =>
        {
            Assert.That(page.Attributes("//header//form[@role='search']", "action"), Is.EqualTo(["/suche/"]));
            Assert.That(page.Attributes("//header//form//input", "name"), Is.EqualTo(["q"]));
        });
    }

    [TestCase("/suche/", "de", "Wonach suchen Sie?")]
    [TestCase("/en/search/", "en", "What are you looking for?")]
    [TestCase("/ru/poisk/", "ru", "Что вы ищете?")]
    public async Task It_speaks_the_language_of_the_site(string address, string language, string question)
    {
        var page = await Visitor.ReadAsync(address);
        Assert.Multiple(() =>
        {
            Assert.That(page.Attributes("//html", "lang"), Is.EqualTo([language]));
            Assert.That(page.Texts("//label[@for='q']"), Is.EqualTo([question]));
            Assert.That(page.Attributes("//meta[@name='robots']", "content"), Is.EqualTo(["noindex"]));
        });
    }

    [Test]
    public async Task Only_pages_of_the_language_are_found()
    {
        var page = await Visitor.ReadAsync("/en/search/?q=privacy");
        Assert.That(page.Attributes("//ol[@class='hits']//h3/a", "href"), Has.All.StartsWith("/en/").And.Some.EqualTo("/en/privacy/"));
    }

    [Test]
    public async Task A_facet_says_how_many_it_leaves_narrows_and_is_taken_back()
    {
        var all = await Visitor.ReadAsync("/suche/?q=Stuttgart");
        var facet = all.Texts("//nav[@class='facets']//a").First(text => text.StartsWith("Veranstaltung (", StringComparison.Ordinal));
        var address = all.Attributes("//nav[@class='facets']//a[starts-with(normalize-space(), 'Veranstaltung')]", "href")[0];
        var narrowed = await Visitor.ReadAsync(address);
        Assert.Multiple(() =>
        {
            Assert.That(address, Is.EqualTo("/suche/?q=Stuttgart&art=veranstaltung"));
            Assert.That(facet, Does.EndWith($"({narrowed.Text1("//h2[@id='treffer']").Split(' ')[0]})"));
            Assert.That(narrowed.Texts("//p[@class='hit__kind']"), Has.All.StartsWith("Veranstaltung"));
            Assert.That(narrowed.Attributes("//ul[@class='chips']//a", "href")[0], Is.EqualTo("/suche/?q=Stuttgart"));
        });
    }

    [Test]
    public async Task Two_facets_are_taken_back_one_by_one()
    {
        var page = await Visitor.ReadAsync("/suche/?q=Selbsthilfe&art=kontaktstelle&land=Baden-W%C3%BCrttemberg");
        Assert.That(page.Attributes("//ul[@class='chips']//a", "href"), Is.EqualTo(
            ["/suche/?q=Selbsthilfe&land=Baden-W%C3%BCrttemberg", "/suche/?q=Selbsthilfe&art=kontaktstelle", "/suche/?q=Selbsthilfe"]));
        Assert.That(page.Texts("//ol[@class='hits']//h3"), Has.Some.EqualTo("Kontaktstelle Selbsthilfe Stuttgart"));
    }

    [Test]
    public async Task Many_answers_are_shown_page_by_page()
    {
        var first = await Visitor.ReadAsync("/suche/?q=Selbsthilfe");
        var second = await Visitor.ReadAsync("/suche/?q=Selbsthilfe&seite=2");
        Assert.Multiple(() =>
        {
            Assert.That(first.Attributes("//nav[@class='pages']//a", "href"), Does.Contain("/suche/?q=Selbsthilfe&seite=2"));
            Assert.That(second.Texts("//ol[@class='hits']//h3"), Is.Not.Empty.And.No.Member(first.Texts("//ol[@class='hits']//h3")[0]));
            Assert.That(second.Attributes("//ol[@class='hits']", "start"), Is.EqualTo(["11"]));
        });
    }

    [TestCase("/suche/?q=Selbsthilfe&seite=49")]
    [TestCase("/suche/?q=Selbsthilfe&seite=99999")]
    [TestCase("/suche/?q=Selbsthilfe&seite=-1")]
    public async Task A_page_that_does_not_exist_is_not_found(string address) =>
        Assert.That((await Visitor.ReadAsync(address)).Status, Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public async Task Who_finds_nothing_is_shown_ways_on()
    {
        var page = await Visitor.ReadAsync("/suche/?q=Quastenflosser");
        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(page.Text, Does.Contain("Dazu haben wir nichts gefunden"));
            Assert.That(page.Attributes("//section[@aria-labelledby='naehe']//form", "action"), Is.EqualTo(["/hilfe-finden/"]));
            Assert.That(page.Attributes("//section[@aria-labelledby='naehe']//input[@id='anliegen']", "value"), Is.EqualTo(["Quastenflosser"]));
            Assert.That(page.Attributes("//section[@aria-labelledby='naehe']//a", "href"), Does.Contain("tel:+493023125100").And.Contain("/themen/"));
        });
    }

    [Test]
    public async Task Who_finds_nothing_because_of_a_filter_is_told_what_there_is_without()
    {
        var page = await Visitor.ReadAsync("/suche/?q=Darmkrebs&land=Bremen");
        Assert.That(page.Attributes("//main//div[@class='problem']//a", "href"), Is.EqualTo(["/suche/?q=Darmkrebs"]));
    }

    [Test]
    public async Task Nothing_that_somebody_typed_gets_into_the_page_as_markup()
    {
        var page = await Visitor.ReadAsync("/suche/?q=" + Uri.EscapeDataString("<script>alert(1)</script> \"><b>Darmkrebs"));
        Assert.That(page.Page.DocumentNode.SelectNodes("//main//script | //main//b"), Is.Null);
    }

    [Test]
    public async Task Ten_thousand_letters_are_cut_with_a_note()
    {
        var page = await Visitor.ReadAsync("/suche/?q=" + string.Concat(Enumerable.Repeat("Darmkrebs+", 1000)));
        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Text, Does.Contain("Gesucht wurde nach ihrem Anfang"));
    }

    [Test]
    public async Task What_is_searched_for_is_kept_by_no_cache()
    {
        using var answer = await WebsiteSite.Site.Client.GetAsync(new Uri("/suche/?q=Depression", UriKind.Relative));
        Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
    }
}
