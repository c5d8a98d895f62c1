using UmbrellaSite.Registration.CheckIn;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Tests.Harness;

namespace UmbrellaSite.Registration.Tests.CheckIn;

[TestFixture]
internal sealed class CheckInTests
{
    private RegistrationSite _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await RegistrationSite.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_ticket_is_good_once_and_then_says_when_and_where_it_was_scanned()
    {
        var ticket = await TicketAsync("Anna");
        var first = await ScanAsync(ticket, "door");
        _site.Clock.Pass(TimeSpan.FromMinutes(5));
        var second = await ScanAsync(ticket, "garden");

        Assert.Multiple(() =>
        {
            Assert.That(first.Result, Is.EqualTo(CheckInResult.Welcome));
            Assert.That(second, Is.EqualTo(new CheckInOutcome(CheckInResult.AlreadyIn, "Anna", TestClock.Start, "door")));
        });
    }

    [Test]
    public async Task Two_devices_that_scan_the_same_ticket_at_once_let_one_in()
    {
        var ticket = await TicketAsync("Anna");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => ScanAsync(ticket, $"device {number}"))));

        Assert.That(outcomes.Count(outcome => outcome.Result == CheckInResult.Welcome), Is.EqualTo(1));
    }

    [Test]
    public async Task A_scan_whose_answer_was_lost_is_told_again_and_welcome()
    {
        var ticket = await TicketAsync("Anna");
        await ScanAsync(ticket, "door");

        Assert.That((await ScanAsync(ticket, "door")).Result, Is.EqualTo(CheckInResult.Welcome));
    }

    [Test]
    public async Task A_device_that_was_offline_tells_of_an_earlier_scan_which_is_then_the_first()
    {
        var ticket = await TicketAsync("Anna");
        await _site.Get<CheckInDesk>().CheckInAsync("event-1", ticket, "door", TestClock.Start.AddMinutes(10));
        await _site.Get<CheckInDesk>().CheckInAsync("event-1", ticket, "garden", TestClock.Start.AddMinutes(2));
        var third = await _site.Get<CheckInDesk>().CheckInAsync("event-1", ticket, "door", TestClock.Start.AddMinutes(30));

        Assert.That(third, Has.Property("First").EqualTo(TestClock.Start.AddMinutes(2)).And.Property("FirstDevice").EqualTo("garden"));
    }

    [Test]
    public async Task Tickets_of_other_events_of_cancelled_seats_and_of_nobody_are_told_apart()
    {
        var anna = await _site.JoinAsync(_site.AnEvent(), "Anna", persons: 2);
        var tickets = _site.Get<OwnData>().Find(anna)!.Tickets;
        await _site.Get<ManageDesk>().CancelSeatAsync(anna, person: 2);

        Assert.Multiple(async () =>
        {
            Assert.That((await ScanAsync(tickets[2], "door")).Result, Is.EqualTo(CheckInResult.NoSeat));
            Assert.That((await _site.Get<CheckInDesk>().CheckInAsync("event-2", tickets[1], "door", TestClock.Start)).Result, Is.EqualTo(CheckInResult.AnotherEvent));
            Assert.That((await ScanAsync("nonsense", "door")).Result, Is.EqualTo(CheckInResult.Unknown));
            Assert.That(tickets[1], Has.Length.EqualTo(24).And.Not.EqualTo(tickets[2]));
        });
    }

    [Test]
    public async Task The_list_at_the_door_has_those_with_a_seat_and_their_tickets()
    {
        var facts = _site.AnEvent(seats: 3);
        await _site.JoinAsync(facts, "Berta", persons: 2);
        await _site.JoinAsync(facts, "Anna");
        await _site.JoinAsync(facts, "Carla");

        var guests = _site.Get<CheckInDesk>().Guests("event-1");
        Assert.That(guests.Select(guest => guest.Name), Is.EqualTo(new[] { "Anna", "Berta", "Berta 1" }));
        Assert.That((await ScanAsync(guests[2].Ticket, "door")).Name, Is.EqualTo("Berta 1"));
    }

    private async Task<string> TicketAsync(string name) =>
        _site.Get<OwnData>().Find(await _site.JoinAsync(_site.AnEvent(), name))!.Tickets[1];

    private Task<CheckInOutcome> ScanAsync(string ticket, string device) =>
        _site.Get<CheckInDesk>().CheckInAsync("event-1", ticket, device, _site.Clock.Now);
}
