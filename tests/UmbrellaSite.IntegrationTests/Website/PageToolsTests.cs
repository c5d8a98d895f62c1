namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>What a reader can do with every page, without a script and without a cookie.</summary>
public sealed class PageToolsTests
{
    [Test]
    public async Task A_page_can_be_shown_in_large_type_and_back()
    {
        var page = await Visitor.ReadAsync("/themen/darmkrebs/");
        var large = await Visitor.ReadAsync(Switch(page));
        Assert.Multiple(() =>
        {
            Assert.That(page.Attributes("//html", "data-type"), Is.EqualTo([string.Empty]));
            Assert.That(large.Attributes("//html", "data-type"), Is.EqualTo(["large"]));
            Assert.That(large.Heading, Is.EqualTo(page.Heading));
            Assert.That(large.Attributes("//link[@rel='canonical']", "href"), Is.EqualTo(page.Attributes("//link[@rel='canonical']", "href")));
            Assert.That(Switch(large), Is.EqualTo("/themen/darmkrebs/"));
        });
    }

    [Test]
    public async Task A_narrowed_list_stays_narrowed_in_large_type() =>
        Assert.That(Switch(await Visitor.ReadAsync("/kontaktstellen/?land=bayern")), Is.EqualTo("/kontaktstellen/?land=bayern&darstellung=gross"));

    [Test]
    public async Task The_address_of_a_page_is_passed_on_by_mail_and_nothing_else()
    {
        var page = await Visitor.ReadAsync("/themen/darmkrebs/");
        var links = page.Attributes("//nav[contains(@class,'page-tools')]//a[starts-with(@href,'mailto:')]", "href");
        Assert.That(links.Select(Uri.UnescapeDataString), Is.EqualTo(["mailto:?body=" + page.Attributes("//link[@rel='canonical']", "href").Single()]));
    }

    [Test]
    public async Task A_page_to_leave_quickly_is_not_offered_to_be_passed_on() =>
        Assert.That((await Visitor.ReadAsync("/themen/haeusliche-gewalt/")).Attributes("//nav[contains(@class,'page-tools')]//a[starts-with(@href,'mailto:')]", "href"), Is.Empty);

    [Test]
    public async Task A_quotation_has_an_address_of_its_own()
    {
        var page = await Visitor.ReadAsync("/aktionen/tag-der-selbsthilfe-2027/");
        var ids = page.Attributes("//figure[contains(@class,'statement')]", "id");
        Assert.That(ids, Is.Unique.And.Not.Empty);
        Assert.That(page.Attributes("//figure[contains(@class,'statement')]//a[contains(@class,'statement__link')]", "href"), Is.EqualTo(ids.Select(id => "#" + id)));
    }

    private static string Switch(Visitor.Visit page) => page.Attributes("//nav[contains(@class,'page-tools')]//a[not(starts-with(@href,'mailto:'))]", "href").Single();
}
