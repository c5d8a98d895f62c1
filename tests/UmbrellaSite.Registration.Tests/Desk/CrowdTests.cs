using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Tests.Harness;

namespace UmbrellaSite.Registration.Tests.Desk;

[TestFixture]
internal sealed class CrowdTests
{
    [Test]
    [Repeat(3)]
    public async Task Two_hundred_at_once_for_ten_seats_get_ten_seats_and_a_line()
    {
        await using var site = await RegistrationSite.CreateAsync();
        await using var other = await site.AnotherAsync();
        var facts = site.AnEvent(seats: 10);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(number =>
            Task.Run(() => (number % 2 == 0 ? site : other).RegisterAsync(facts, $"Person{number}"))));

        Assert.Multiple(() =>
        {
            Assert.That(outcomes.Count(outcome => outcome.Result == RegisterResult.Reserved), Is.EqualTo(10));
            Assert.That(outcomes.Where(outcome => outcome.Result == RegisterResult.Waiting).Select(outcome => outcome.Position), Is.EquivalentTo(Enumerable.Range(1, 190)));
            Assert.That(site.Counts.Held, Is.EqualTo(10));
            Assert.That(site.Counts.EntriesInLine, Is.EqualTo(190));
        });
    }

    [Test]
    [Repeat(3)]
    public async Task When_seats_are_added_and_taken_away_meanwhile_there_are_never_too_many()
    {
        await using var site = await RegistrationSite.CreateAsync();
        var facts = site.AnEvent(seats: 10);
        await site.RegisterAsync(facts, "First");

        var changes = Task.Run(async () =>
        {
            foreach (var seats in new[] { 14, 6, 20, 3, 10 })
            {
                await site.UpdateAsync(facts with { Seats = seats });
            }
        });
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 199).Select(number =>
            Task.Run(() => site.RegisterAsync(facts, $"Person{number}"))));
        await changes;

        var held = outcomes.Count(outcome => outcome.Result == RegisterResult.Reserved) + 1;
        Assert.Multiple(() =>
        {
            Assert.That(held, Is.InRange(1, 20));
            Assert.That(site.Counts.Held, Is.EqualTo(held), "every seat that was promised is held");
            Assert.That(site.Counts.Held + site.Counts.EntriesInLine, Is.EqualTo(200));
        });
    }
}
