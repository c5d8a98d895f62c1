using System.Globalization;
using System.Text;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Registration.Calendars;

/// <summary>
/// The date for a participant's calendar. The id is that of the registration and stays, so a later file with a higher
/// sequence moves the same date, and one with CANCEL strikes it out.
/// </summary>
internal static class CalendarInvitation
{
    /// <param name="title">As the receiver wants it called; neutral when discretion was asked for.</param>
    public static MailFile File(string entry, StoredEvent happening, string title, bool isDiscreet, bool isCancelled, CalendarOrigin origin)
    {
        var method = isCancelled ? "CANCEL" : "PUBLISH";
        var text = Write(entry, happening, title, isDiscreet, isCancelled, origin);
        return new MailFile("termin.ics", $"text/calendar; charset=utf-8; method={method}", Encoding.UTF8.GetBytes(text));
    }

    public static string Write(string entry, StoredEvent happening, string title, bool isDiscreet, bool isCancelled, CalendarOrigin origin)
    {
        var facts = happening.Facts;
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//UmbrellaSite//Anmeldung//DE")
            .Line("CALSCALE", "GREGORIAN")
            .Line("METHOD", isCancelled ? "CANCEL" : "PUBLISH")
            .Append(CalendarTime.Berlin)
            .Line("BEGIN", "VEVENT")
            .Line("UID", $"{entry}@{origin.Host}")
            .Line("DTSTAMP", CalendarTime.Utc(origin.Now.UtcDateTime))
            .Line("SEQUENCE", happening.Sequence.ToString(CultureInfo.InvariantCulture))
            .Line("DTSTART;TZID=" + CalendarTime.Zone, CalendarTime.Local(facts.Start))
            .Line("DTEND;TZID=" + CalendarTime.Zone, CalendarTime.Local(facts.End))
            .Text("SUMMARY", title)
            .Text("LOCATION", facts.Place)
            .Line("ORGANIZER", $"mailto:{origin.Organiser}");
        if (!isDiscreet && Uri.TryCreate(facts.Url, UriKind.Absolute, out var page))
        {
            text.Line("URL", page.AbsoluteUri);
        }

        return text
            .Line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
            .Line("TRANSP", "OPAQUE")
            .Line("END", "VEVENT")
            .Line("END", "VCALENDAR")
            .ToString();
    }
}
