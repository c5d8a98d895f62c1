using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Registration.Entries;

/// <summary>Deletes what has had its time; and a registration with everything that belongs to it.</summary>
internal static class RegistrationExpiry
{
    public static readonly TimeSpan NeedsKept = TimeSpan.FromDays(14);
    public static readonly TimeSpan EntriesKept = TimeSpan.FromDays(90);
    public static readonly TimeSpan UnconfirmedKept = TimeSpan.FromHours(48);

    public static int DeleteNeeds(SqlSession session, DateTimeOffset now) => session.Execute($"""
        DELETE FROM "registrationNeed" WHERE "entry" IN (
          SELECT e."key" FROM "registrationEntry" e JOIN "registrationEvent" v ON v."key" = e."event"
          WHERE v."end" < {(now - NeedsKept).Stored()})
        """);

    public static int DeleteEntries(SqlSession session, DateTimeOffset now)
    {
        var keys = session.Query(
            $"""
            SELECT e."key" FROM "registrationEntry" e JOIN "registrationEvent" v ON v."key" = e."event"
            WHERE v."end" < {(now - EntriesKept).Stored()}
               OR (e."mailConfirmed" IS NULL AND e."created" < {(now - UnconfirmedKept).Stored()})
            """,
            row => row.String(0));
        keys.ForEach(key => Delete(session, key));
        return keys.Count;
    }

    /// <summary>Entries are deleted with their persons; this finds what would be left of one deleted otherwise.</summary>
    public static int DeleteOrphans(SqlSession session, DateTimeOffset now) =>
        session.Execute($"""DELETE FROM "registrationPerson" WHERE "entry" NOT IN (SELECT "key" FROM "registrationEntry")""")
        + session.Execute($"""DELETE FROM "registrationNeed" WHERE "entry" NOT IN (SELECT "key" FROM "registrationEntry")""");

    public static int DeleteEvents(SqlSession session, DateTimeOffset now) => session.Execute($"""
        DELETE FROM "registrationEvent" WHERE "end" < {(now - EntriesKept).Stored()}
          AND NOT EXISTS (SELECT 1 FROM "registrationEntry" e WHERE e."event" = "registrationEvent"."key")
        """);

    public static void Delete(SqlSession session, string entry)
    {
        MailOutbox.Forget(session, entry);
        AccessTokens.Revoke(session, entry);
        session.Execute($"""DELETE FROM "registrationNeed" WHERE "entry" = {entry}""");
        session.Execute($"""DELETE FROM "registrationPerson" WHERE "entry" = {entry}""");
        session.Execute($"""DELETE FROM "registrationEntry" WHERE "key" = {entry}""");
    }
}
