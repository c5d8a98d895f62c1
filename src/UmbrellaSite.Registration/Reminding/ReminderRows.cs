using UmbrellaSite.Registration.Events;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Reminding;

/// <summary>Marks of what has been sent, written with the mail itself: so each leaves once, also after a crash.</summary>
internal static class ReminderRows
{
    /// <summary>Confirmed registrations that were there when the reminder fell due and have not had it.</summary>
    public static List<string> Open(SqlSession session, string eventKey, ReminderKind kind, DateTimeOffset due, int most) => session.Query(
        $"""
        SELECT "key" FROM "registrationEntry"
        WHERE "event" = {eventKey} AND "state" = 1 AND {Column(kind)} IS NULL AND "mailConfirmed" < {due.Stored()}
        ORDER BY "number" LIMIT {most}
        """,
        row => row.String(0));

    public static void Mark(SqlSession session, string entry, ReminderKind kind, DateTimeOffset now) =>
        session.Execute($"""UPDATE "registrationEntry" SET {Column(kind)} = {now.Stored()} WHERE "key" = {entry}""");

    /// <summary>After an event has moved: reminders whose new time is still to come are sent again.</summary>
    public static void Forget(SqlSession session, EventFacts facts, DateTimeOffset now)
    {
        foreach (var kind in Enum.GetValues<ReminderKind>())
        {
            if (ReminderTimes.Of(kind, facts).Due > now)
            {
                session.Execute($"""UPDATE "registrationEntry" SET {Column(kind)} = NULL WHERE "event" = {facts.Key}""");
            }
        }
    }

    private static SqlBuilder Column(ReminderKind kind) => SqlBuilder.Raw(kind switch
    {
        ReminderKind.Week => "\"reminded7\"",
        ReminderKind.Day => "\"reminded1\"",
        _ => "\"thanked\"",
    });
}
