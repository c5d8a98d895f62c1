namespace UmbrellaSite.Registration.Seats;

/// <summary>
/// How long an offered seat is held: a day, never ending between nine in the evening and eight in the morning, and not
/// so late that the seat would stay empty.
/// </summary>
internal static class OfferTime
{
    private static readonly TimeSpan _usual = TimeSpan.FromHours(24);
    private static readonly TimeSpan _shortest = TimeSpan.FromHours(1);
    private static readonly TimeSpan _beforeStart = TimeSpan.FromHours(1);

    /// <returns>Null when there is no time left to offer seats.</returns>
    public static DateTimeOffset? End(DateTimeOffset now, DateTimeOffset eventStart)
    {
        var end = IntoMorning(now + _usual);
        var last = IntoEvening(eventStart - _beforeStart);
        var chosen = end < last ? end : last;
        return chosen - now < _shortest ? null : chosen;
    }

    public static bool IsQuiet(DateTimeOffset time) => BerlinTime.Of(time).Hour is >= 21 or < 8;

    // Nine o'clock: whoever reads the mail after getting up still has an hour.
    private static DateTimeOffset IntoMorning(DateTimeOffset time)
    {
        var wall = BerlinTime.Of(time);
        return !IsQuiet(time) ? time : BerlinTime.At(wall.Date.AddDays(wall.Hour >= 21 ? 1 : 0).AddHours(9)).ToUniversalTime();
    }

    private static DateTimeOffset IntoEvening(DateTimeOffset time)
    {
        var wall = BerlinTime.Of(time);
        return !IsQuiet(time) ? time : BerlinTime.At(wall.Date.AddDays(wall.Hour < 8 ? -1 : 0).AddHours(20).AddMinutes(59)).ToUniversalTime();
    }
}
