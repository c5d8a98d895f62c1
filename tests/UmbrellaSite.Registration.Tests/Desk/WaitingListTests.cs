using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Registration.Tests.Harness;

namespace UmbrellaSite.Registration.Tests.Desk;

[TestFixture]
internal sealed class WaitingListTests
{
    private RegistrationSite _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await RegistrationSite.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Whoever_finds_no_seat_waits_and_knows_the_position()
    {
        var facts = _site.AnEvent(seats: 1);
        await _site.JoinAsync(facts, "Anna");
        var second = await _site.RegisterAsync(facts, "Berta");
        var third = await _site.RegisterAsync(facts, "Carla");
        var confirmed = await _site.ConfirmAsync("Carla");

        Assert.Multiple(() =>
        {
            Assert.That(second.Position, Is.EqualTo(1));
            Assert.That(third.Position, Is.EqualTo(2));
            Assert.That(confirmed with { ManageToken = null }, Is.EqualTo(new ConfirmOutcome(ConfirmResult.Waiting, Position: 2)));
        });
    }

    [Test]
    public async Task A_seat_that_is_given_up_is_offered_to_the_first_in_line_by_itself()
    {
        var facts = _site.AnEvent(seats: 1);
        var anna = await _site.JoinAsync(facts, "Anna");
        var berta = await _site.JoinAsync(facts, "Berta");
        await _site.JoinAsync(facts, "Carla");
        await _site.Get<ManageDesk>().CancelAsync(anna);
        var accepted = await _site.Get<ManageDesk>().AcceptOfferAsync(berta);

        Assert.Multiple(async () =>
        {
            Assert.That(accepted, Is.EqualTo(ManageResult.Done));
            Assert.That(await _site.KindsAsync("Anna"), Is.EqualTo(new[] { "ConfirmAddress", "Confirmed", "Cancelled" }));
            Assert.That(await _site.KindsAsync("Berta"), Is.EqualTo(new[] { "ConfirmAddress", "Waiting", "Offered", "Confirmed" }));
            Assert.That(await _site.KindsAsync("Carla"), Is.EqualTo(new[] { "ConfirmAddress", "Waiting" }));
            Assert.That(_site.Counts, Is.EqualTo(new EventCounts(1, 0, 0, 1, 1)));
        });
    }

    [Test]
    public async Task An_offer_that_nobody_takes_goes_to_the_next_in_line()
    {
        var facts = _site.AnEvent(seats: 1);
        var anna = await _site.JoinAsync(facts, "Anna");
        var berta = await _site.JoinAsync(facts, "Berta");
        await _site.JoinAsync(facts, "Carla");
        await _site.Get<ManageDesk>().CancelAsync(anna);
        await _site.PassAsync(TimeSpan.FromHours(23));
        var before = await _site.KindsAsync("Carla");
        await _site.PassAsync(TimeSpan.FromHours(1));
        var late = await _site.Get<ManageDesk>().AcceptOfferAsync(berta);

        Assert.Multiple(async () =>
        {
            Assert.That(before, Has.None.EqualTo("Offered"));
            Assert.That(late, Is.EqualTo(ManageResult.TooLate));
            Assert.That((await _site.KindsAsync("Berta"))[^1], Is.EqualTo("OfferLapsed"));
            Assert.That((await _site.KindsAsync("Carla"))[^1], Is.EqualTo("Offered"));
        });
    }

    [Test]
    public async Task An_offer_made_in_the_evening_does_not_end_at_night()
    {
        _site.Clock.Now = new(2027, 6, 1, 20, 0, 0, TimeSpan.Zero);
        var facts = _site.AnEvent(seats: 1);
        var anna = await _site.JoinAsync(facts, "Anna");
        var berta = await _site.JoinAsync(facts, "Berta");
        await _site.Get<ManageDesk>().CancelAsync(anna);
        await _site.PassAsync(TimeSpan.FromHours(34.9));

        Assert.That(await _site.Get<ManageDesk>().AcceptOfferAsync(berta), Is.EqualTo(ManageResult.Done));
    }

    [Test]
    public async Task Leaving_the_line_moves_those_behind_forward()
    {
        var facts = _site.AnEvent(seats: 1);
        await _site.JoinAsync(facts, "Anna");
        var berta = await _site.JoinAsync(facts, "Berta");
        var carla = await _site.JoinAsync(facts, "Carla");
        var left = await _site.Get<ManageDesk>().CancelAsync(berta);

        Assert.That(left, Is.EqualTo(ManageResult.Done));
        Assert.That(_site.Get<OwnData>().Find(carla)!.Position, Is.EqualTo(1));
    }

    [Test]
    public async Task Nobody_is_offered_a_seat_whose_address_is_not_confirmed()
    {
        var facts = _site.AnEvent(seats: 1);
        var anna = await _site.JoinAsync(facts, "Anna");
        await _site.RegisterAsync(facts, "Berta");
        await _site.JoinAsync(facts, "Carla");
        await _site.Get<ManageDesk>().CancelAsync(anna);

        Assert.That(await _site.KindsAsync("Berta"), Is.EqualTo(new[] { "ConfirmAddress" }));
        Assert.That((await _site.KindsAsync("Carla"))[^1], Is.EqualTo("Offered"));
    }

    [Test]
    public async Task Whoever_confirms_while_a_seat_is_free_has_it_at_once()
    {
        var facts = _site.AnEvent(seats: 1);
        var anna = await _site.JoinAsync(facts, "Anna");
        await _site.RegisterAsync(facts, "Berta");
        await _site.Get<ManageDesk>().CancelAsync(anna);

        Assert.That((await _site.ConfirmAsync("Berta")).Result, Is.EqualTo(ConfirmResult.Confirmed));
    }

    [Test]
    public async Task A_newcomer_does_not_overtake_a_group_that_waits_for_its_seats()
    {
        var facts = _site.AnEvent(seats: 4);
        await _site.JoinAsync(facts, "Anna", persons: 3);
        await _site.JoinAsync(facts, "Berta", persons: 3);
        var newcomer = await _site.RegisterAsync(facts, "Carla");

        Assert.That(newcomer, Has.Property("Result").EqualTo(RegisterResult.Waiting).And.Property("Position").EqualTo(2));
    }

    [Test]
    public async Task A_group_that_can_never_fit_does_not_hold_up_the_others()
    {
        var facts = _site.AnEvent(seats: 4);
        await _site.JoinAsync(facts, "Anna", persons: 4);
        await _site.JoinAsync(facts, "Berta", persons: 4);
        await _site.JoinAsync(facts, "Carla");
        await _site.UpdateAsync(facts with { Seats = 3 });
        await _site.Get<ManageDesk>().CancelAsync(RegistrationSite.Value((await _site.MailsToAsync("Anna"))[^1], "manage"));

        Assert.That((await _site.KindsAsync("Carla"))[^1], Is.EqualTo("Offered"));
    }

    [Test]
    public async Task Seats_that_are_added_are_offered_in_the_order_of_coming()
    {
        var facts = _site.AnEvent(seats: 1);
        foreach (var name in new[] { "Anna", "Berta", "Carla", "Dora" })
        {
            await _site.JoinAsync(facts, name);
        }

        await _site.UpdateAsync(facts with { Seats = 3 });

        Assert.Multiple(async () =>
        {
            Assert.That((await _site.KindsAsync("Berta"))[^1], Is.EqualTo("Offered"));
            Assert.That((await _site.KindsAsync("Carla"))[^1], Is.EqualTo("Offered"));
            Assert.That((await _site.KindsAsync("Dora"))[^1], Is.EqualTo("Waiting"));
        });
    }

    [Test]
    public async Task When_seats_are_taken_away_nobody_loses_one_and_nobody_is_offered_one()
    {
        var facts = _site.AnEvent(seats: 3);
        var anna = await _site.JoinAsync(facts, "Anna");
        await _site.JoinAsync(facts, "Berta");
        await _site.JoinAsync(facts, "Carla");
        await _site.JoinAsync(facts, "Dora");
        await _site.UpdateAsync(facts with { Seats = 1 });
        await _site.Get<ManageDesk>().CancelAsync(anna);

        Assert.That(_site.Counts, Is.EqualTo(new EventCounts(2, 0, 0, 1, 1)));
        Assert.That((await _site.KindsAsync("Dora"))[^1], Is.EqualTo("Waiting"));
    }

    [Test]
    public async Task One_seat_of_a_group_can_be_given_up()
    {
        var facts = _site.AnEvent(seats: 3);
        var anna = await _site.JoinAsync(facts, "Anna", persons: 3);
        await _site.JoinAsync(facts, "Berta");
        var given = await _site.Get<ManageDesk>().CancelSeatAsync(anna, person: 2);
        var again = await _site.Get<ManageDesk>().CancelSeatAsync(anna, person: 2);

        Assert.Multiple(async () =>
        {
            Assert.That((given, again), Is.EqualTo((ManageResult.Done, ManageResult.Unknown)));
            Assert.That(_site.Counts, Is.EqualTo(new EventCounts(2, 0, 1, 0, 0)));
            Assert.That((await _site.KindsAsync("Berta"))[^1], Is.EqualTo("Offered"));
        });
    }

    [Test]
    public async Task With_its_last_seat_a_registration_is_cancelled()
    {
        var anna = await _site.JoinAsync(_site.AnEvent(), "Anna", persons: 2);
        await _site.Get<ManageDesk>().CancelSeatAsync(anna, person: 1);
        await _site.Get<ManageDesk>().CancelSeatAsync(anna, person: 2);

        Assert.That(_site.Get<OwnData>().Find(anna)!.State, Is.EqualTo(EntryState.Cancelled));
        Assert.That(_site.Counts.Held, Is.Zero);
    }

    [Test]
    public async Task After_the_cut_off_only_the_line_can_be_left()
    {
        var facts = _site.AnEvent(seats: 1) with { CancelUntil = _site.Clock.Now.AddHours(1) };
        var anna = await _site.JoinAsync(facts, "Anna");
        var berta = await _site.JoinAsync(facts, "Berta");
        _site.Clock.Pass(TimeSpan.FromHours(1));

        Assert.Multiple(async () =>
        {
            Assert.That(await _site.Get<ManageDesk>().CancelAsync(anna), Is.EqualTo(ManageResult.TooLate));
            Assert.That(await _site.Get<ManageDesk>().CancelAsync(berta), Is.EqualTo(ManageResult.Done));
        });
    }
}
