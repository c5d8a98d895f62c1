using System.Text;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Tests.Harness;

namespace UmbrellaSite.Registration.Tests.Events;

[TestFixture]
internal sealed class EventChangeTests
{
    private RegistrationSite _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await RegistrationSite.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_new_time_is_told_to_all_who_come_or_wait_and_moves_the_date_in_their_calendar()
    {
        var facts = _site.AnEvent(seats: 1);
        await _site.JoinAsync(facts, "Anna");
        await _site.JoinAsync(facts, "Berta");
        await _site.RegisterAsync(facts, "Carla");
        await _site.UpdateAsync(facts with { Start = facts.Start.AddHours(1), End = facts.End.AddHours(1) });

        var (first, moved) = (await CalendarAsync("Anna", "Confirmed"), await CalendarAsync("Anna", "EventChanged"));
        Assert.Multiple(async () =>
        {
            Assert.That((await _site.KindsAsync("Berta"))[^1], Is.EqualTo("EventChanged"));
            Assert.That(await _site.KindsAsync("Carla"), Is.EqualTo(new[] { "ConfirmAddress" }), "nobody has confirmed that address");
            Assert.That(Line(moved, "UID"), Is.EqualTo(Line(first, "UID")));
            Assert.That((Line(first, "SEQUENCE"), Line(moved, "SEQUENCE")), Is.EqualTo(("SEQUENCE:0", "SEQUENCE:1")));
            Assert.That(Line(moved, "DTSTART;TZID=Europe/Berlin"), Is.EqualTo("DTSTART;TZID=Europe/Berlin:20270622T190000"));
        });
    }

    [Test]
    public async Task When_it_is_called_off_all_are_told_and_the_date_is_struck_out()
    {
        var facts = _site.AnEvent(seats: 1);
        await _site.JoinAsync(facts, "Anna");
        await _site.JoinAsync(facts, "Berta");
        await _site.UpdateAsync(facts with { IsCancelled = true });
        await _site.PassAsync(TimeSpan.FromDays(30));

        var calendar = await CalendarAsync("Anna", "EventCancelled");
        Assert.Multiple(async () =>
        {
            Assert.That((await _site.KindsAsync("Anna"))[^1], Is.EqualTo("EventCancelled"), "and no reminder after that");
            Assert.That((await _site.KindsAsync("Berta"))[^1], Is.EqualTo("EventCancelled"));
            Assert.That(Line(calendar, "METHOD"), Is.EqualTo("METHOD:CANCEL"));
            Assert.That(Line(calendar, "STATUS"), Is.EqualTo("STATUS:CANCELLED"));
        });
    }

    [Test]
    public async Task An_offer_of_an_event_that_was_called_off_is_no_longer_good()
    {
        var facts = _site.AnEvent(seats: 1);
        var anna = await _site.JoinAsync(facts, "Anna");
        var berta = await _site.JoinAsync(facts, "Berta");
        await _site.Get<ManageDesk>().CancelAsync(anna);
        await _site.UpdateAsync(facts with { IsCancelled = true });

        Assert.That(await _site.Get<ManageDesk>().AcceptOfferAsync(berta), Is.EqualTo(ManageResult.TooLate));
    }

    [Test]
    public async Task A_change_of_seats_or_of_a_telephone_number_is_not_told()
    {
        var facts = _site.AnEvent();
        await _site.JoinAsync(facts, "Anna");
        await _site.UpdateAsync(facts with { Seats = 20, OrganiserMail = "neu@example.org" });

        Assert.That(await _site.KindsAsync("Anna"), Is.EqualTo(new[] { "ConfirmAddress", "Confirmed" }));
    }

    [Test]
    public async Task An_old_page_does_not_bring_back_what_was_changed()
    {
        var facts = _site.AnEvent(seats: 1);
        await _site.JoinAsync(facts, "Anna");
        await _site.UpdateAsync(facts with { Seats = 2 });
        await _site.RegisterAsync(facts, "Berta");

        Assert.That(_site.Counts.Reserved, Is.EqualTo(1));
    }

    [Test]
    public async Task Who_wants_discretion_finds_no_topic_in_subject_or_calendar()
    {
        var facts = _site.AnEvent() with { Url = "https://selbsthilfe.example/veranstaltungen/sucht" };
        await _site.Get<RegistrationDesk>().RegisterAsync(facts, RegistrationSite.Request("Anna") with { IsDiscreet = true });
        await _site.ConfirmAsync("Anna");

        var calendar = await CalendarAsync("Anna", "Confirmed");
        Assert.Multiple(async () =>
        {
            Assert.That((await _site.MailsToAsync("Anna")).Select(mail => mail.Mail.Subject), Has.None.Contains("Selbsthilfe"));
            Assert.That(calendar, Does.Not.Contain("Treffen").And.Not.Contain("sucht"));
            Assert.That(Line(calendar, "SUMMARY"), Is.EqualTo("SUMMARY:Termin"));
        });
    }

    [Test]
    public async Task Nothing_in_a_title_begins_a_line_of_its_own_in_a_calendar()
    {
        var facts = _site.AnEvent() with { Title = "Treffen\r\nATTENDEE:mailto:x@example.org", Place = "Köln; Raum 1, \\ hinten" };
        await _site.JoinAsync(facts, "Anna");

        var calendar = await CalendarAsync("Anna", "Confirmed");
        Assert.Multiple(() =>
        {
            Assert.That(calendar.Split("\r\n"), Has.None.StartsWith("ATTENDEE"));
            Assert.That(calendar, Does.Contain(@"LOCATION:Köln\; Raum 1\, \\ hinten"));
            Assert.That(calendar.Split("\r\n").Select(Encoding.UTF8.GetByteCount), Has.All.LessThanOrEqualTo(75));
        });
    }

    private async Task<string> CalendarAsync(string name, string kind) => Encoding.UTF8.GetString(
        (await _site.MailsToAsync(name)).Single(mail => RegistrationSite.Value(mail, "kind") == kind).Mail.File!.Content);

    private static string Line(string calendar, string property) => calendar.Split("\r\n").First(line => line.StartsWith(property + ":", StringComparison.Ordinal));
}
