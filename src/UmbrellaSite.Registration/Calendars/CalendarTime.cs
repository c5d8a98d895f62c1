using System.Globalization;

namespace UmbrellaSite.Registration.Calendars;

/// <summary>Times in calendar files: those of Berlin with its rules, so that no program shifts them.</summary>
public static class CalendarTime
{
    public const string Zone = "Europe/Berlin";

    /// <summary>The rules of the zone, which every file brings along.</summary>
    public static string Berlin { get; } = new CalendarText()
        .Line("BEGIN", "VTIMEZONE")
        .Line("TZID", Zone)
        .Line("BEGIN", "DAYLIGHT")
        .Line("TZOFFSETFROM", "+0100")
        .Line("TZOFFSETTO", "+0200")
        .Line("TZNAME", "CEST")
        .Line("DTSTART", "19810329T020000")
        .Line("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
        .Line("END", "DAYLIGHT")
        .Line("BEGIN", "STANDARD")
        .Line("TZOFFSETFROM", "+0200")
        .Line("TZOFFSETTO", "+0100")
        .Line("TZNAME", "CET")
        .Line("DTSTART", "19961027T030000")
        .Line("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        .Line("END", "STANDARD")
        .Line("END", "VTIMEZONE")
        .ToString();

    /// <summary>For a property with <c>TZID</c>.</summary>
    public static string Local(DateTimeOffset time) => BerlinTime.Of(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    public static string Utc(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
