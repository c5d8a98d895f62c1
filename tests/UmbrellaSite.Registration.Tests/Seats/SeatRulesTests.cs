using FsCheck;
using FsCheck.Fluent;
using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration.Tests.Seats;

[TestFixture]
internal sealed class SeatRulesTests
{
    private static readonly Arbitrary<(int Seats, int Held, Waiter[] Line)> _situations = (
        from seats in Gen.Choose(0, 30)
        from held in Gen.Choose(0, 40)
        from groups in Gen.Choose(1, SeatRules.LargestGroup).ListOf()
        select (seats, held, groups.Select((size, index) => new Waiter($"{index}", size)).ToArray())).ToArbitrary();

    [Test]
    public void Never_more_is_offered_than_is_free() => Check(situation =>
        Next(situation).Sum(waiter => waiter.Seats) <= Math.Max(0, situation.Seats - situation.Held));

    [Test]
    public void Those_who_are_offered_seats_are_the_first_of_all_who_could_ever_have_them() => Check(situation =>
    {
        var next = Next(situation);
        return next.SequenceEqual(situation.Line.Where(waiter => waiter.Seats <= situation.Seats).Take(next.Count));
    });

    [Test]
    public void Nobody_waits_for_a_seat_that_is_free_for_him() => Check(situation =>
    {
        var next = Next(situation);
        var free = situation.Seats - situation.Held - next.Sum(waiter => waiter.Seats);
        return situation.Line.Where(waiter => waiter.Seats <= situation.Seats).Skip(next.Count).FirstOrDefault() is not { } first || first.Seats > free;
    });

    [Test]
    public void A_newcomer_has_a_seat_only_when_it_is_free_and_nobody_waits() => Check(situation =>
    {
        var line = situation.Line.Any(waiter => waiter.Seats <= situation.Seats);
        var admission = SeatRules.Admit(new SeatSituation(situation.Seats, situation.Held, line), seats: 1, hasWaitingList: true);
        return admission == Admission.Seat == (!line && situation.Held < situation.Seats);
    });

    [Test]
    public void Without_a_limit_everybody_has_a_seat() =>
        Assert.That(SeatRules.Admit(new SeatSituation(null, 100_000, OthersWait: false), seats: 20, hasWaitingList: false), Is.EqualTo(Admission.Seat));

    private static List<Waiter> Next((int Seats, int Held, Waiter[] Line) situation) =>
        [.. SeatRules.Next(situation.Seats, situation.Held, situation.Line)];

    private static void Check(Func<(int Seats, int Held, Waiter[] Line), bool> property) =>
        Prop.ForAll(_situations, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
