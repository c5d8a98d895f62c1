using System.Globalization;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Calendars;

/// <summary>Writes events as a calendar (RFC 5545). Times are those of Berlin, with its rules, so that no program shifts them.</summary>
internal static class CalendarWriter
{
    private const string Zone = "Europe/Berlin";
    private const string LocalTime = "yyyyMMdd'T'HHmmss";
    private const string UtcTime = "yyyyMMdd'T'HHmmss'Z'";

    /// <param name="host">Of this site: part of the ids, which stay the same for ever.</param>
    public static string Write(string name, IEnumerable<EventEntry> events, Uri host)
    {
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//UmbrellaSite//Kalender//DE")
            .Line("CALSCALE", "GREGORIAN")
            .Line("METHOD", "PUBLISH")
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Line("X-WR-TIMEZONE", Zone)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        AddZone(text);
        foreach (var happening in events)
        {
            Add(text, happening, host);
        }

        return text.Line("END", "VCALENDAR").ToString();
    }

    private static void AddZone(CalendarText text) => text
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
        .Line("END", "VTIMEZONE");

    private static void Add(CalendarText text, EventEntry happening, Uri host) => text
        .Line("BEGIN", "VEVENT")
        .Line("UID", $"{happening.Key}@{host.Host}")
        .Line("DTSTAMP", Utc(happening.Facts.Updated))
        .Line("LAST-MODIFIED", Utc(happening.Facts.Updated))
        .Line("SEQUENCE", Sequence(happening))
        .Line("DTSTART;TZID=" + Zone, Local(happening.Start))
        .Line("DTEND;TZID=" + Zone, Local(happening.End))
        .Text("SUMMARY", happening.Name)
        .Text("DESCRIPTION", happening.Lead)
        .Text("LOCATION", string.Join(", ", new[] { happening.Venue, happening.Street, $"{happening.PostalCode} {happening.City}".Trim() }.Where(part => part.Length > 0)))
        .Line("URL", new Uri(host, happening.Url).AbsoluteUri)
        .Line("STATUS", happening.IsCancelled ? "CANCELLED" : "CONFIRMED")
        .Line("TRANSP", "OPAQUE")
        .Line("END", "VEVENT");

    // Grows with every change that is published: minutes since the entry was made.
    private static string Sequence(EventEntry happening) =>
        Math.Max(0, (long)(happening.Facts.Updated - happening.Facts.Created).TotalMinutes).ToString(CultureInfo.InvariantCulture);

    private static string Local(DateTimeOffset time) => Dates.Local(time).ToString(LocalTime, CultureInfo.InvariantCulture);

    private static string Utc(DateTime time) => time.ToString(UtcTime, CultureInfo.InvariantCulture);
}
