using System.Net;
using System.Text.Json;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Registrations;

/// <summary>What people live through from the form to the day, without scripts, over HTTP and real mail.</summary>
[TestFixture]
internal sealed class RegistrationJourneyTests
{
    [Test]
    public async Task Whoever_registers_and_confirms_has_a_seat_a_ticket_and_the_date()
    {
        var happening = RegistrationSite.PublishEvent("Herzsport am Samstag", seats: 5);
        using var erika = new Participant("erika@example.org");
        await erika.RegisterAsync(happening);
        Assert.That(erika.Text, Does.Contain("Fast fertig"));
        await erika.ConfirmAsync();
        var mail = await erika.MailAsync("Sie sind angemeldet");
        using var calendar = await erika.GetAsync(erika.Find("//a[contains(@href,'.ics')]").GetAttributeValue("href", string.Empty));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(erika.Text, Does.Contain("Sie sind angemeldet.").And.Contain("Herzsport am Samstag").And.Contain("Samstag, 6. März 2027"));
            Assert.That(erika.All("//*[local-name()='svg'][@class='ticket-code']"), Has.Count.EqualTo(1));
            Assert.That(mail.Calendar, Does.Contain("METHOD:PUBLISH").And.Contain("SUMMARY:Herzsport am Samstag"));
            Assert.That(await calendar.Content.ReadAsStringAsync(), Does.StartWith("BEGIN:VCALENDAR"));
        }
    }

    [Test]
    public async Task What_is_missing_is_said_on_top_and_beside_it_and_nothing_typed_is_lost()
    {
        var happening = RegistrationSite.PublishEvent("Offene Runde", seats: 5);
        using var erika = new Participant("kein-at-zeichen");
        await erika.RegisterAsync(happening, ("name", ""), ("bedarf-hinweis", "Ich höre schwer"), ("einwilligung", ""));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(erika.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(erika.Title, Does.StartWith("Fehler:"));
            Assert.That(erika.All("//div[@data-error-summary]//a").Select(link => link.GetAttributeValue("href", "")), Is.EqualTo(new[] { "#name", "#email", "#einwilligung" }));
            Assert.That(erika.Find("//*[@id='name']").GetAttributeValue("aria-describedby", ""), Does.Contain("name-fehler"));
            Assert.That(erika.Find("//*[@id='email']").GetAttributeValue("value", ""), Is.EqualTo("kein-at-zeichen"));
            Assert.That(erika.Find("//*[@id='bedarf-hinweis']").InnerText.Trim(), Is.EqualTo("Ich höre schwer"));
        }
    }

    [Test]
    public async Task When_somebody_cancels_the_next_in_line_is_offered_the_seat_and_takes_it()
    {
        var happening = RegistrationSite.PublishEvent("Kleiner Kreis", seats: 1);
        using var first = new Participant("anna@example.org");
        await first.RegisterAsync(happening);
        await first.ConfirmAsync();
        using var second = new Participant("bert@example.org");
        await second.RegisterAsync(happening);
        Assert.That(second.Text, Does.Contain("Warteliste").And.Contain("an Stelle 1"));
        await second.ConfirmAsync();
        await first.SendAsync("absagen");
        await second.FollowAsync("Ein Platz ist frei");
        await second.SendAsync("annehmen");
        await second.MailAsync("Sie sind angemeldet");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Text, Does.Contain("Sie haben abgesagt."));
            Assert.That(second.Text, Does.Contain("Sie sind angemeldet."));
        }
    }

    [Test]
    public async Task More_seats_are_offered_to_those_who_wait()
    {
        var happening = RegistrationSite.PublishEvent("Wächst noch", seats: 1);
        using var first = new Participant("carla@example.org");
        await first.RegisterAsync(happening);
        await first.ConfirmAsync();
        using var second = new Participant("dora@example.org");
        await second.RegisterAsync(happening);
        await second.ConfirmAsync();
        RegistrationSite.ChangeSeats(happening, 2);
        await second.FollowAsync("Ein Platz ist frei");
        Assert.That(second.Text, Does.Contain("Möchten Sie ihn?"));
    }

    [Test]
    public async Task A_group_can_give_up_single_seats()
    {
        var happening = RegistrationSite.PublishEvent("Gruppenreise", seats: 4);
        using var group = new Participant("gruppe@example.org");
        await group.RegisterAsync(happening, ("plaetze", "3"), ("weitere", "Paul\nMia"));
        await group.ConfirmAsync();
        Assert.That(group.Text, Does.Contain("Platz von Paul absagen"));
        await group.SendAsync("platz:2");
        Assert.That(group.Text, Does.Contain("Mia").And.Not.Contain("Paul"));
    }

    [Test]
    public async Task Whoever_wants_discretion_finds_the_topic_in_no_subject_and_no_calendar()
    {
        var happening = RegistrationSite.PublishEvent("Leben mit Darmkrebs", seats: 4);
        using var person = new Participant("leise@example.org");
        await person.RegisterAsync(happening, ("diskret", "ja"));
        await person.FollowAsync("Ihr Termin");
        await person.SendAsync();
        var mails = await RegistrationSite.Mails.WaitForAsync(mail => mail.Receivers.Contains("leise@example.org") && mail.Calendar.Length > 0);
        Assert.That(mails.Subject + mails.Calendar + person.Address, Does.Not.Contain("krebs").IgnoreCase);
    }

    [Test]
    public async Task People_take_their_data_with_them_and_delete_it()
    {
        var happening = RegistrationSite.PublishEvent("Vergessen dürfen", seats: 4);
        using var person = new Participant("fort@example.org");
        await person.RegisterAsync(happening, ("bedarf", "Wheelchair"));
        await person.ConfirmAsync();
        var own = person.Address.PathAndQuery;
        using var file = await person.GetAsync(person.Find("//a[contains(@href,'.json')]").GetAttributeValue("href", ""));
        using var data = JsonDocument.Parse(await file.Content.ReadAsStringAsync());
        Assert.That(data.RootElement.GetRawText(), Does.Contain("fort@example.org").And.Contain("Wheelchair"));
        await person.SendAsync("loeschen");
        Assert.That(person.Text, Does.Contain("Ihre Daten sind gelöscht"));
        await person.OpenAsync(own);
        Assert.That(person.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_second_click_makes_no_second_entry_and_shows_the_same_page()
    {
        var happening = RegistrationSite.PublishEvent("Doppelt geklickt", seats: 4);
        using var person = new Participant("doppelt@example.org");
        await person.OpenAsync($"/anmeldung/?fuer={happening:N}");
        var form = person.Page;
        RegistrationSite.Clock.Move(TimeSpan.FromSeconds(20));
        (string, string)[] typed = [("name", "Doris"), ("email", "doppelt@example.org"), ("einwilligung", "ja")];
        await person.SendAsync(null, typed);
        var (address, reference) = (person.Address, person.Text);
        await person.OpenAsync($"/anmeldung/?fuer={happening:N}");
        person.Page.LoadHtml(form.DocumentNode.OuterHtml);
        await person.SendAsync(null, typed);
        await person.MailAsync("Bitte bestätigen");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(person.Address, Is.EqualTo(address));
            Assert.That(person.Text, Is.EqualTo(reference));
            Assert.That(RegistrationSite.Mails.Mails.Count(mail => mail.Receivers.Contains("doppelt@example.org")), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Opening_the_link_alone_confirms_nothing()
    {
        var happening = RegistrationSite.PublishEvent("Vorausgeladen", seats: 1);
        using var person = new Participant("scanner@example.org");
        await person.RegisterAsync(happening);
        await person.FollowAsync("Bitte bestätigen");
        Assert.That(person.Find("//main//form//button").InnerText, Is.EqualTo("Ja, ich melde mich an"));
        Assert.That(RegistrationSite.Mails.Mails.Any(mail => mail.Receivers.Contains("scanner@example.org") && mail.Subject.Contains("Sie sind angemeldet", StringComparison.Ordinal)), Is.False);
    }

    [Test]
    public async Task Nothing_of_a_registration_is_stored_by_browsers_or_told_to_others()
    {
        using var person = new Participant("still@example.org");
        using var response = await person.GetAsync("/anmeldung/?verwalten=unbekannt");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
            Assert.That(response.Headers.GetValues("Referrer-Policy"), Is.EqualTo(new[] { "no-referrer" }));
        }
    }

    [Test]
    public async Task Nobody_registers_before_the_day_on_which_it_opens()
    {
        var happening = RegistrationSite.PublishEvent("Noch nicht", seats: 3);
        var content = RegistrationSite.Site.Get<IContentService>().GetById(happening)!;
        content.SetValue("registrationOpens", RegistrationSite.Day("2027-01-10T09:00:00+01:00"));
        RegistrationSite.Publish(content);
        using var person = new Participant("eilig@example.org");
        await person.OpenAsync($"/anmeldung/?fuer={happening:N}");
        Assert.That(person.Text, Does.Contain("Wählen Sie zuerst eine Veranstaltung."));
    }

    [Test]
    public async Task Without_the_page_s_own_cookie_nothing_is_taken()
    {
        var happening = RegistrationSite.PublishEvent("Fremde Formulare", seats: 1);
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("name", "Erika"), KeyValuePair.Create("email", "fremd@example.org"), KeyValuePair.Create("einwilligung", "ja")]);
        using var response = await RegistrationSite.Site.Client.PostAsync(new Uri($"/anmeldung/?fuer={happening:N}", UriKind.Relative), content);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }
}
