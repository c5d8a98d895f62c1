using System.Net;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Http;

internal sealed class JourneyTests
{
    [Test]
    public async Task A_form_with_a_button_leaves_its_page_without_a_cookie()
    {
        using var answer = await FormSite.Site.Client.GetAsync(new Uri("/probe/", UriKind.Relative));
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        });
    }

    [Test]
    public async Task A_step_sets_one_cookie_and_is_stored_nowhere()
    {
        using var answer = await FormSite.Site.Client.GetAsync(new Uri(Steps.First, UriKind.Relative));
        Assert.Multiple(() =>
        {
            Assert.That(answer.Headers.GetValues("Set-Cookie").Single(), Does.StartWith("formular=").And.Contain("httponly"));
            Assert.That(answer.Headers.CacheControl!.NoStore);
        });
    }

    [Test]
    public async Task A_person_is_not_asked_about_the_association()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendWhoAsync();
        Assert.That(browser.Heading, Is.EqualTo("Zum Schluss"));
        Assert.That(browser.Text("//*[@class='form-caption']"), Does.EndWith("Schritt 2 von 2"));
    }

    [Test]
    public async Task An_association_goes_through_three_pages_and_everything_is_stored()
    {
        using var browser = await Steps.AtCheckAsync("Berta", "verein");
        Assert.That(browser.Heading, Is.EqualTo("Prüfen Sie Ihre Angaben"));
        await browser.SendAsync(StepAction.Send);
        var entry = FormSite.Entry(browser.Reference!);
        Assert.Multiple(() =>
        {
            Assert.That(browser.Heading, Is.EqualTo("Probe angekommen"));
            Assert.That(entry.State, Is.EqualTo(EntryState.Submitted));
            Assert.That(entry.TextOf("name"), Is.EqualTo("Berta"));
            Assert.That(entry.ValuesOf("mitglieder"), Is.EqualTo(new[] { "1200" }));
            Assert.That(entry.TextOf("laender"), Is.EqualTo("Bayern, Hessen"));
            Assert.That(entry.TextOf("vorstand"), Is.EqualTo("Berta"));
            Assert.That(entry.TextOf("quelle"), Is.EqualTo("test"));
            Assert.That(entry.Find("ja")!.Value["version"]!.ToString(), Is.EqualTo("v1"));
        });
    }

    [Test]
    public async Task What_is_wrong_stands_on_top_in_the_title_and_at_the_field_and_nothing_typed_is_lost()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendAsync(("name", "Anna"), ("email", "anna"));
        Assert.Multiple(() =>
        {
            Assert.That(browser.Title, Does.StartWith("Fehler: Wer sind Sie?"));
            Assert.That(browser.Problems, Has.Count.EqualTo(2));
            Assert.That(browser.Has("//*[@data-error-summary]//a[@href='#f-email']"));
            Assert.That(browser.Text("//*[@id='f-email-fehler']"), Does.Contain("vollständige E-Mail-Adresse"));
            Assert.That(browser.Has("//input[@id='f-email'][@aria-invalid='true'][@aria-describedby='f-email-fehler']"));
            Assert.That(browser.Has("//form[@novalidate]"));
            Assert.That((browser.Value("name"), browser.Value("email")), Is.EqualTo(("Anna", "anna")));
        });
    }

    [Test]
    public async Task Changing_an_answer_leads_back_to_the_page_that_shows_them_all()
    {
        using var browser = await Steps.AtCheckAsync("Anna");
        await browser.FollowAsync("Ändern: Name");
        Assert.That(browser.Value("name"), Is.EqualTo("Anna"));
        await browser.SendAsync(("name", "Annette"));
        Assert.Multiple(() =>
        {
            Assert.That(browser.Heading, Is.EqualTo("Prüfen Sie Ihre Angaben"));
            Assert.That(browser.Html, Does.Contain("Annette"));
        });
    }

    [Test]
    public async Task An_answer_that_opens_another_page_leads_there_before_anything_is_sent()
    {
        using var browser = await Steps.AtCheckAsync();
        await browser.FollowAsync("Ändern: Art");
        await browser.SendAsync(("art", "verein"), ("register", "VR 2"));
        Assert.That(browser.Heading, Is.EqualTo("Ihr Verein"));
        await browser.SendAssociationAsync();
        Assert.That(browser.Heading, Is.EqualTo("Prüfen Sie Ihre Angaben"));
    }

    [Test]
    public async Task Nobody_gets_to_a_later_page_by_its_address()
    {
        using var browser = await Browser.AtAsync("/probe/?formular=probe&schritt=3");
        Assert.That(browser.Heading, Is.EqualTo("Wer sind Sie?"));
        await browser.GoAsync("/probe/?formular=probe&schritt=pruefen");
        Assert.That(browser.Heading, Is.EqualTo("Wer sind Sie?"));
    }

    [Test]
    public async Task The_way_back_keeps_what_was_typed()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendWhoAsync("Anna");
        await browser.FollowAsync("Zurück");
        Assert.That(browser.Value("name"), Is.EqualTo("Anna"));
    }

    [Test]
    public async Task Another_person_is_added_and_taken_away_without_losing_a_word()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendWhoAsync(kind: "verein");
        await browser.SendAsync("hinzu:vorstand", ("vorstand.0.vorname", "Berta"));
        await browser.SendAsync("hinzu:vorstand", ("vorstand.1.vorname", "Carla"));
        await browser.SendAsync("weg:vorstand.0");
        Assert.That((browser.Value("vorstand.0.vorname"), browser.Value("vorstand.1.vorname"), browser.Value("vorstand.2.vorname")), Is.EqualTo(("Carla", "", (string?)null)));
    }

    [Test]
    public async Task An_English_page_speaks_English()
    {
        using var browser = await Browser.AtAsync("/en/trial/?formular=probe&schritt=1");
        await browser.SendAsync(("name", ""));
        Assert.Multiple(() =>
        {
            Assert.That(browser.Address.AbsolutePath, Is.EqualTo("/en/trial/"));
            Assert.That(browser.Title, Does.StartWith("Error: Who are you?"));
            Assert.That(browser.Problems, Does.Contain("Please answer “Name”."));
        });
    }

    [Test]
    public async Task The_confirmation_can_be_read_again_and_says_nothing_to_others()
    {
        using var browser = await Steps.AtCheckAsync();
        await browser.SendAsync(StepAction.Send);
        var (address, reference) = (browser.Address, browser.Reference);
        await browser.GoAsync(address.PathAndQuery);
        Assert.That(browser.Reference, Is.EqualTo(reference));
        await browser.GoAsync(address.PathAndQuery[..^8] + "AAAAAAAA");
        Assert.That(browser.Reference, Is.Null);
    }

    [Test]
    public async Task A_new_form_is_empty_after_one_was_sent()
    {
        using var browser = await Steps.AtCheckAsync("Anna");
        await browser.SendAsync(StepAction.Send);
        await browser.GoAsync(Steps.First);
        Assert.That(browser.Value("name"), Is.Empty);
    }
}
