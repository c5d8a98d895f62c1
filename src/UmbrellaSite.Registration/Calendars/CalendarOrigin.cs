namespace UmbrellaSite.Registration.Calendars;

/// <summary>Who writes a calendar file, and when.</summary>
/// <param name="Organiser">A mail address. Never the event's own, which could name the topic.</param>
internal sealed record CalendarOrigin(string Host, string Organiser, DateTimeOffset Now);
