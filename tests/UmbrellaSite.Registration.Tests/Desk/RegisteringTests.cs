using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Registration.Tests.Harness;

namespace UmbrellaSite.Registration.Tests.Desk;

[TestFixture]
internal sealed class RegisteringTests
{
    private RegistrationSite _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await RegistrationSite.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_seat_is_held_until_the_address_is_confirmed_and_then_belongs_to_the_person()
    {
        var outcome = await _site.RegisterAsync(_site.AnEvent(), "Anna");
        var before = _site.Counts;
        var confirmed = await _site.ConfirmAsync("Anna");

        Assert.Multiple(async () =>
        {
            Assert.That(outcome.Result, Is.EqualTo(RegisterResult.Reserved));
            Assert.That(outcome.Reference, Does.Match("^[A-Z2-9]{4}-[A-Z2-9]{4}$"));
            Assert.That(before, Is.EqualTo(new EventCounts(0, 1, 0, 0, 0)));
            Assert.That(confirmed.Result, Is.EqualTo(ConfirmResult.Confirmed));
            Assert.That(_site.Counts, Is.EqualTo(new EventCounts(1, 0, 0, 0, 0)));
            Assert.That(await _site.KindsAsync("Anna"), Is.EqualTo(new[] { "ConfirmAddress", "Confirmed" }));
        });
    }

    [Test]
    public async Task The_proof_of_consent_is_its_time_and_wording()
    {
        await _site.JoinAsync(_site.AnEvent(), "Anna");

        var proof = _site.Base.Store.Read(session => session.QueryFirst(
            $"""SELECT "mailConfirmed", "consentVersion" FROM "registrationEntry" """, row => (row.Long(0), row.String(1))));
        Assert.That(proof, Is.EqualTo((_site.Clock.Now.ToUnixTimeMilliseconds(), "v1")));
    }

    [Test]
    public async Task A_seat_that_nobody_confirms_is_free_after_a_day_and_forgotten_after_two()
    {
        await _site.RegisterAsync(_site.AnEvent(seats: 1), "Anna");
        await _site.PassAsync(TimeSpan.FromHours(24));
        var freed = _site.Counts.Held;
        var late = await _site.ConfirmAsync("Anna");
        var second = await _site.RegisterAsync(_site.AnEvent(seats: 1), "Berta");
        _site.Clock.Pass(TimeSpan.FromHours(24.1));
        await _site.Get<UmbrellaSite.Submissions.Retention.RetentionSweep>().RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(freed, Is.Zero);
            Assert.That(late.Result, Is.EqualTo(ConfirmResult.Expired));
            Assert.That(second.Result, Is.EqualTo(RegisterResult.Reserved));
            Assert.That(_site.Base.Count("registrationEntry"), Is.EqualTo(1), "only Berta's");
        });
    }

    [Test]
    public async Task A_second_click_on_the_link_changes_nothing_and_says_so()
    {
        await _site.JoinAsync(_site.AnEvent(), "Anna");
        var second = await _site.ConfirmAsync("Anna");

        Assert.That(second.Result, Is.EqualTo(ConfirmResult.AlreadyConfirmed));
        Assert.That(await _site.KindsAsync("Anna"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task A_resent_link_is_good_for_another_day_but_not_beyond_two()
    {
        await _site.RegisterAsync(_site.AnEvent(), "Anna");
        _site.Clock.Pass(TimeSpan.FromHours(20));
        await _site.Get<ConfirmationDesk>().ResendAsync("event-1", "ANNA@example.org");
        _site.Clock.Pass(TimeSpan.FromHours(23));
        var confirmed = await _site.ConfirmAsync("Anna");

        Assert.That(confirmed.Result, Is.EqualTo(ConfirmResult.Confirmed));
    }

    [Test]
    public async Task Links_are_resent_five_times_at_most()
    {
        await _site.RegisterAsync(_site.AnEvent(), "Anna");
        for (var time = 0; time < 10; time++)
        {
            await _site.Get<ConfirmationDesk>().ResendAsync("event-1", "anna@example.org");
        }

        Assert.That(await _site.KindsAsync("Anna"), Has.Length.EqualTo(5));
    }

    [Test]
    public async Task The_same_page_sent_twice_makes_one_entry()
    {
        var request = RegistrationSite.Request("Anna") with { Page = "page-1" };
        var first = await _site.Get<RegistrationDesk>().RegisterAsync(_site.AnEvent(), request);
        var second = await _site.Get<RegistrationDesk>().RegisterAsync(_site.AnEvent(), request);

        Assert.That(second, Is.EqualTo(first));
        Assert.That(await _site.KindsAsync("Anna"), Has.Length.EqualTo(1));
    }

    [TestCase(1)]
    [TestCase(10)]
    public async Task Whether_somebody_is_registered_is_told_by_mail_only(int seats)
    {
        var facts = _site.AnEvent(seats);
        await _site.JoinAsync(facts, "Anna");
        var known = await _site.RegisterAsync(facts, "Anna");
        var stranger = await _site.RegisterAsync(facts, "Berta");

        Assert.Multiple(async () =>
        {
            Assert.That(known with { Reference = null }, Is.EqualTo(stranger with { Reference = null }));
            Assert.That(_site.Counts.Confirmed, Is.EqualTo(1));
            Assert.That(await _site.KindsAsync("Anna"), Has.Exactly(1).EqualTo("AlreadyRegistered"));
        });
    }

    [Test]
    public async Task Two_people_with_one_address_can_register_by_their_names()
    {
        var second = RegistrationSite.Request("Berta") with { Mail = "anna@example.org" };
        await _site.RegisterAsync(_site.AnEvent(), "Anna");
        await _site.Get<RegistrationDesk>().RegisterAsync(_site.AnEvent(), second);

        Assert.That(_site.Counts.Reserved, Is.EqualTo(2));
    }

    [Test]
    public async Task Whoever_has_not_confirmed_five_times_is_asked_to_do_that_first()
    {
        var outcomes = new List<RegisterResult>();
        for (var number = 0; number < 6; number++)
        {
            var request = RegistrationSite.Request($"Name{number}") with { Mail = "anna@example.org" };
            outcomes.Add((await _site.Get<RegistrationDesk>().RegisterAsync(_site.AnEvent(), request)).Result);
        }

        Assert.That(outcomes[..5], Has.All.EqualTo(RegisterResult.Reserved));
        Assert.That(outcomes[5], Is.EqualTo(RegisterResult.TooOften));
    }

    [Test]
    public async Task Nobody_registers_for_what_is_over_closed_full_or_called_off()
    {
        var facts = _site.AnEvent(seats: 1);
        await _site.RegisterAsync(facts, "Anna");

        Assert.Multiple(async () =>
        {
            Assert.That(await ResultAsync(facts with { Key = "2", HasWaitingList = false, Seats = 0 }), Is.EqualTo(RegisterResult.TooMany));
            Assert.That(await ResultAsync(facts with { Key = "3", RegisterUntil = _site.Clock.Now }), Is.EqualTo(RegisterResult.Closed));
            Assert.That(await ResultAsync(facts with { Key = "4", IsCancelled = true }), Is.EqualTo(RegisterResult.EventCancelled));
            Assert.That(await ResultAsync(facts with { Key = "5", Start = _site.Clock.Now }), Is.EqualTo(RegisterResult.Closed));
        });
        await _site.UpdateAsync(facts with { HasWaitingList = false });
        Assert.That(await ResultAsync(facts), Is.EqualTo(RegisterResult.Full));
    }

    [TestCase("", "a@example.org")]
    [TestCase("Anna\r\nBcc: x@example.org", "a@example.org")]
    [TestCase("Anna", "a@example.org\r\nBcc: x@example.org")]
    [TestCase("Anna", "Anna <a@example.org>")]
    [TestCase("Anna", "nonsense")]
    public async Task What_could_break_a_mail_is_not_taken(string name, string mail)
    {
        var request = new RegistrationRequest([new PersonRequest(name)], mail, "v1");

        Assert.That((await _site.Get<RegistrationDesk>().RegisterAsync(_site.AnEvent(), request)).Result, Is.EqualTo(RegisterResult.Invalid));
    }

    [Test]
    public async Task A_question_that_must_be_answered_is_and_answers_to_no_question_are_not_kept()
    {
        var facts = _site.AnEvent() with { Questions = [new EventQuestion("lunch", "Essen Sie mit?", "Wir kochen selbst.", IsRequired: true, ["Ja", "Nein"])] };
        var answered = RegistrationSite.Request("Anna") with { Answers = new Dictionary<string, string> { ["lunch"] = "Ja" } };
        var other = RegistrationSite.Request("Berta") with { Answers = new Dictionary<string, string> { ["lunch"] = "Ja", ["x"] = "y" } };

        Assert.Multiple(async () =>
        {
            Assert.That((await _site.Get<RegistrationDesk>().RegisterAsync(facts, RegistrationSite.Request("Anna"))).Result, Is.EqualTo(RegisterResult.Invalid));
            Assert.That((await _site.Get<RegistrationDesk>().RegisterAsync(facts, answered)).Result, Is.EqualTo(RegisterResult.Reserved));
            Assert.That((await _site.Get<RegistrationDesk>().RegisterAsync(facts, other)).Result, Is.EqualTo(RegisterResult.Invalid));
        });
    }

    private async Task<RegisterResult> ResultAsync(EventFacts facts) => (await _site.RegisterAsync(facts, "Carla")).Result;
}
