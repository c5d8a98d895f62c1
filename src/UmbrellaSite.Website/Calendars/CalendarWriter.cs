using System.Globalization;
using UmbrellaSite.Registration.Calendars;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Calendars;

/// <summary>Writes events as a calendar (RFC 5545). Times are those of Berlin, with its rules, so that no program shifts them.</summary>
internal static class CalendarWriter
{
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
            .Line("X-WR-TIMEZONE", CalendarTime.Zone)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        text.Append(CalendarTime.Berlin);
        foreach (var happening in events)
        {
            Add(text, happening, host);
        }

        return text.Line("END", "VCALENDAR").ToString();
    }

    private static void Add(CalendarText text, EventEntry happening, Uri host) => text
        .Line("BEGIN", "VEVENT")
        .Line("UID", $"{happening.Key}@{host.Host}")
        .Line("DTSTAMP", CalendarTime.Utc(happening.Facts.Updated))
        .Line("LAST-MODIFIED", CalendarTime.Utc(happening.Facts.Updated))
        .Line("SEQUENCE", Sequence(happening))
        .Line("DTSTART;TZID=" + CalendarTime.Zone, CalendarTime.Local(happening.Start))
        .Line("DTEND;TZID=" + CalendarTime.Zone, CalendarTime.Local(happening.End))
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
}
