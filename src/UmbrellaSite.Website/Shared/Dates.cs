using System.Globalization;

namespace UmbrellaSite.Website.Shared;

/// <summary>Days and times as people say them, in the language of the request and in the time of Berlin.</summary>
internal sealed class Dates(TimeProvider clock, Texts texts)
{
    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public DateOnly Today => DateOnly.FromDateTime(Local(clock.GetUtcNow()).DateTime);

    public DateTimeOffset Now => clock.GetUtcNow();

    public static DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Berlin);

    /// <summary>Dienstag, 16. September 2025</summary>
    public string LongDay(DateOnly day) => day.ToString(texts["Datum.Lang"], CultureInfo.CurrentCulture);

    /// <summary>16. September 2025</summary>
    public string Day(DateOnly day) => day.ToString(texts["Datum.Mittel"], CultureInfo.CurrentCulture);

    /// <summary>September 2025</summary>
    public string Month(DateOnly day) => day.ToString(texts["Datum.Monat"], CultureInfo.CurrentCulture);

    /// <summary>18 Uhr, 18.30 Uhr</summary>
    public string Time(DateTimeOffset time)
    {
        var local = Local(time);
        return local.ToString(texts[local.Minute == 0 ? "Datum.VolleStunde" : "Datum.Uhrzeit"], CultureInfo.CurrentCulture);
    }

    /// <summary>Dienstag, 16. September 2025, 18 Uhr bis 20 Uhr</summary>
    public string Span(DateTimeOffset start, DateTimeOffset end)
    {
        var (first, last) = (DayOf(start), DayOf(end));
        return first == last
            ? texts.Format("Datum.Spanne", LongDay(first), Time(start), Time(end))
            : texts.Format("Datum.SpanneTage", LongDay(first), Time(start), LongDay(last), Time(end));
    }

    public static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(Local(time).DateTime);

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>For the <c>datetime</c> attribute, with the offset of Berlin.</summary>
    public static string Machine(DateTimeOffset time) => Local(time).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);
}
