using System.Net;

namespace UmbrellaSite.IntegrationTests.Website;

public sealed class PageTests
{
    [Test]
    public async Task The_start_page_counts_the_days_to_the_running_campaign()
    {
        var page = await Visitor.ReadAsync("/");
        Assert.That(page.Text1("//*[@class='countdown']"), Is.EqualTo("299 Tage noch"));
    }

    [Test]
    public async Task The_start_page_states_numbers_that_are_true()
    {
        var page = await Visitor.ReadAsync("/");
        var groups = (await Visitor.ReadAsync("/gruppen/")).Text1("//h2[@class='result-count']");
        Assert.That(page.Texts("//ul[@class='figures']//a"), Does.Contain(groups));
    }

    [Test]
    public async Task A_topic_brings_together_what_is_assigned_to_it()
    {
        var page = await Visitor.ReadAsync("/themen/darmkrebs/");
        Assert.Multiple(() =>
        {
            Assert.That(page.Cards("organisationen"), Does.Contain("Darmleben Bundesverband"));
            Assert.That(page.Cards("gruppen"), Does.Contain("Darmkrebs Stuttgart"));
            Assert.That(page.Cards("veranstaltungen"), Has.Count.EqualTo(3));
            Assert.That(page.Cards("aktuelles"), Is.EqualTo(["Darmkrebsmonat März: Fragen stellen ohne Namen"]));
            Assert.That(page.Texts("//section[@aria-labelledby='verwandt']//a"), Is.EqualTo(["Stoma", "Brustkrebs", "Krebs in der Familie"]));
        });
    }

    [Test]
    public async Task A_group_is_reached_through_its_contact_point()
    {
        var page = await Visitor.ReadAsync("/gruppen/darmkrebs-stuttgart/");
        Assert.That(page.Attributes("//aside[@class='contact-card']//a", "href"), Does.Contain("/kontaktstellen/kontaktstelle-selbsthilfe-stuttgart/"));
    }

    [Test]
    public async Task A_page_to_leave_quickly_keeps_its_subject_out_of_the_title()
    {
        var page = await Visitor.ReadAsync("/themen/haeusliche-gewalt/");
        Assert.Multiple(() =>
        {
            Assert.That(page.Text1("//title"), Is.EqualTo("Informationen – Bundesdach Selbsthilfe"));
            Assert.That(page.Attributes("//a[@class='quick-exit']", "href"), Has.Count.EqualTo(1));
            Assert.That(page.Attributes("//aside[contains(@class,'crisis')]//a", "href"), Does.Contain("tel:112"));
        });
    }

    [Test]
    public async Task An_entry_that_nobody_has_confirmed_for_a_year_says_so()
    {
        var stale = await Visitor.ReadAsync("/kontaktstellen/kontaktstelle-selbsthilfe-erfurt/");
        var fresh = await Visitor.ReadAsync("/kontaktstellen/kontaktstelle-selbsthilfe-kiel/");
        Assert.Multiple(() =>
        {
            Assert.That(stale.Texts("//p[@class='freshness']/strong"), Has.Count.EqualTo(1));
            Assert.That(fresh.Texts("//p[@class='freshness']/strong"), Is.Empty);
        });
    }

    [Test]
    public async Task A_term_shows_what_points_back_to_it()
    {
        var page = await Visitor.ReadAsync("/glossar/selbsthilfe-kontaktstelle/");
        Assert.That(page.Texts("//main//ul[@class='topic-links']//a"), Does.Contain("Unterstützungsstelle").And.Contain("Gemeinschaftliche Selbsthilfe"));
    }

    [Test]
    public async Task An_event_says_what_makes_it_accessible_and_whether_one_can_register()
    {
        var page = await Visitor.ReadAsync("/veranstaltungen/eine-gruppe-gruenden-der-einstieg/");
        Assert.Multiple(() =>
        {
            Assert.That(page.Text, Does.Contain("Dienstag, 8. Dezember 2026, 17 Uhr bis 19.30 Uhr"));
            Assert.That(page.Texts("//ul[contains(@class,'tags--large')]/li"), Is.EqualTo(["Schriftdolmetschung", "Einfache Sprache"]));
            Assert.That(page.Text, Does.Contain("Melden Sie sich hier an, oder per E-Mail oder Telefon.").And.Contain("Jetzt anmelden"));
        });
    }

    [Test]
    public async Task The_campaign_of_an_earlier_year_is_an_archive()
    {
        var page = await Visitor.ReadAsync("/aktionen/tag-der-selbsthilfe-2026/");
        Assert.That(page.Text1("//*[@class='countdown']"), Is.EqualTo("Diese Aktion ist vorbei."));
        Assert.That((await Visitor.ReadAsync("/aktionen/")).Cards("archiv"), Does.Contain("Tag der Selbsthilfe 2026").And.Contain("Tag der Selbsthilfe 2025"));
    }

    [Test]
    public async Task The_language_switch_stays_on_the_page_where_it_can()
    {
        var page = await Visitor.ReadAsync("/was-ist-selbsthilfe/");
        Assert.That(page.Attributes("//nav[@class='languages']//a", "href"), Is.EqualTo(["/was-ist-selbsthilfe/", "/en/what-is-self-help/", "/ru/chto-takoe-vzaimopomoshch/"]));
    }

    [Test]
    public async Task A_page_in_English_marks_what_is_in_German()
    {
        var page = await Visitor.ReadAsync("/en/contact-points/");
        Assert.Multiple(() =>
        {
            Assert.That(page.Attributes("//html", "lang"), Is.EqualTo(["en"]));
            Assert.That(page.Attributes("//article//h3", "lang"), Has.All.EqualTo("de"));
            Assert.That(page.Texts("//article//ul[@class='tags']/li"), Does.Contain("Step-free access"));
        });
    }

    [Test]
    public async Task What_is_not_there_is_told_in_the_language_of_the_address()
    {
        var page = await Visitor.ReadAsync("/ru/net/");
        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.Heading, Is.EqualTo("Такой страницы нет"));
    }

    [Test]
    public async Task Nobody_who_only_reads_is_given_a_cookie()
    {
        foreach (var address in new[] { "/", "/hilfe-finden/?anliegen=Angst", "/gruppen/", "/kalender.ics" })
        {
            using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.That(response.Headers.Contains("Set-Cookie"), Is.False, address);
        }
    }

    [Test]
    public async Task Every_document_carries_the_headers_that_keep_the_site_to_itself()
    {
        foreach (var address in new[] { "/", "/favicon.svg", "/sitemap.xml", "/gibt-es-nicht/" })
        {
            using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Multiple(() =>
            {
                Assert.That(policy, Does.Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.Not.Contain("unsafe"), address);
                Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]), address);
                Assert.That(response.Headers.GetValues("Cross-Origin-Opener-Policy"), Is.EqualTo(["same-origin"]), address);
            });
        }
    }

    [Test]
    public async Task A_style_a_script_and_a_font_are_nothing_else_and_nobody_else_s()
    {
        foreach (var address in new[] { "/css/base.css", "/js/quick-exit.js", "/fonts/atkinson-hyperlegible-400.woff2" })
        {
            using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Multiple(() =>
            {
                Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]), address);
                Assert.That(response.Headers.GetValues("Cross-Origin-Resource-Policy"), Is.EqualTo(["same-origin"]), address);
            });
        }
    }
}
