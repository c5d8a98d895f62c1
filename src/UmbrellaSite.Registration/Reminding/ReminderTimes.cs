using UmbrellaSite.Registration.Events;

namespace UmbrellaSite.Registration.Reminding;

/// <summary>
/// When reminders leave: at nine in the morning by the clock in Berlin, whatever summer time does in between. A reminder
/// that a stopped site has missed is still sent as long as it helps.
/// </summary>
internal static class ReminderTimes
{
    private static readonly TimeSpan _stillHelps = TimeSpan.FromDays(2);
    private static readonly TimeSpan _stillThanks = TimeSpan.FromDays(7);

    public static ReminderTime Of(ReminderKind kind, EventFacts facts)
    {
        var firstDay = BerlinTime.Of(facts.Start).Date;
        var lastDay = BerlinTime.Of(facts.End).Date;
        var (due, last) = kind switch
        {
            ReminderKind.Week => (Morning(firstDay.AddDays(-7)), Morning(firstDay.AddDays(-7)) + _stillHelps),
            ReminderKind.Day => (Morning(firstDay.AddDays(-1)), facts.Start),
            _ => (Morning(lastDay.AddDays(1)), Morning(lastDay.AddDays(1)) + _stillThanks),
        };
        return new ReminderTime(due, last);
    }

    private static DateTimeOffset Morning(DateTime day) => BerlinTime.At(day.AddHours(9)).ToUniversalTime();
}
