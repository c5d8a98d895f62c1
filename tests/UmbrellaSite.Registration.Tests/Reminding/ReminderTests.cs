using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Reminding;
using UmbrellaSite.Registration.Tests.Harness;

namespace UmbrellaSite.Registration.Tests.Reminding;

[TestFixture]
internal sealed class ReminderTests
{
    private static readonly string[] _all = ["ReminderWeek", "ReminderDay", "Thanks"];

    private RegistrationSite _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await RegistrationSite.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Who_is_confirmed_is_reminded_twice_and_thanked_once()
    {
        await _site.JoinAsync(_site.AnEvent(), "Anna");
        await PassHoursAsync(26 * 24);

        Assert.That((await _site.KindsAsync("Anna")).Skip(2), Is.EqualTo(_all));
    }

    [Test]
    public async Task Who_waits_has_cancelled_or_never_confirmed_is_not_reminded()
    {
        var facts = _site.AnEvent(seats: 2);
        await _site.JoinAsync(facts, "Anna");
        var berta = await _site.JoinAsync(facts, "Berta");
        await _site.JoinAsync(facts, "Carla");
        await _site.RegisterAsync(facts, "Dora");
        await _site.Get<ManageDesk>().CancelAsync(berta);
        await PassHoursAsync(26 * 24);

        Assert.Multiple(async () =>
        {
            Assert.That(await _site.KindsAsync("Anna"), Is.SupersetOf(_all));
            foreach (var name in new[] { "Berta", "Carla", "Dora" })
            {
                Assert.That((await _site.KindsAsync(name)).Intersect(_all), Is.Empty, name);
            }
        });
    }

    [Test]
    public async Task After_a_restart_nobody_is_reminded_again()
    {
        await _site.JoinAsync(_site.AnEvent(), "Anna");
        await PassHoursAsync(15 * 24);
        await using var restarted = await _site.AnotherAsync();
        await restarted.PassAsync(TimeSpan.FromHours(1));
        await _site.PassAsync(TimeSpan.FromHours(1));

        string[] sent = [.. await restarted.KindsAsync("Anna"), .. await _site.KindsAsync("Anna")];
        Assert.That(sent.Count(kind => kind == "ReminderWeek"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_site_that_stood_still_for_a_month_sends_only_what_still_helps()
    {
        await _site.JoinAsync(_site.AnEvent(), "Anna");
        await _site.PassAsync(TimeSpan.FromDays(24));

        Assert.That((await _site.KindsAsync("Anna")).Skip(2), Is.EqualTo(new[] { "Thanks" }));
    }

    [Test]
    public async Task Who_registers_three_days_before_is_reminded_once()
    {
        var facts = _site.AnEvent();
        _site.Clock.Now = facts.Start.AddDays(-3);
        await _site.JoinAsync(facts, "Anna");
        await PassHoursAsync(3 * 24);

        Assert.That((await _site.KindsAsync("Anna")).Skip(2), Is.EqualTo(new[] { "ReminderDay" }));
    }

    [Test]
    public async Task An_event_that_moves_to_a_later_week_is_reminded_of_again()
    {
        var facts = _site.AnEvent();
        await _site.JoinAsync(facts, "Anna");
        await PassHoursAsync(15 * 24);
        await _site.UpdateAsync(facts with { Start = facts.Start.AddDays(21), End = facts.End.AddDays(21) });
        await PassHoursAsync(30 * 24);

        Assert.That((await _site.KindsAsync("Anna")).Skip(2), Is.EqualTo(new[] { "ReminderWeek", "EventChanged", "ReminderWeek", "ReminderDay", "Thanks" }));
    }

    // Summer time begins on 28 March 2027 and ends on 31 October.
    [TestCase("2027-04-01T16:00Z", "2027-03-25T08:00Z", "2027-03-31T07:00Z")]
    [TestCase("2027-11-04T17:00Z", "2027-10-28T07:00Z", "2027-11-03T08:00Z")]
    [TestCase("2027-03-28T22:30Z", "2027-03-22T08:00Z", "2027-03-28T07:00Z")]
    public void Reminders_leave_at_nine_by_the_clock_on_the_wall(string start, string week, string day)
    {
        var time = DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
        var facts = new EventFacts("1", "Treffen", time, time.AddHours(2), time);

        Assert.That(ReminderTimes.Of(ReminderKind.Week, facts).Due, Is.EqualTo(DateTimeOffset.Parse(week, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.That(ReminderTimes.Of(ReminderKind.Day, facts).Due, Is.EqualTo(DateTimeOffset.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private async Task PassHoursAsync(int hours)
    {
        for (var hour = 0; hour < hours; hour += 6)
        {
            await _site.PassAsync(TimeSpan.FromHours(6));
        }
    }
}
