using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Events;

/// <summary>Events as the registration knows them, so that deadlines and reminders need no content.</summary>
internal static class EventRows
{
    private static readonly SqlBuilder _columns = SqlBuilder.Raw("""
        "key", "title", "start", "end", "updated", "place", "url", "seats", "waitingList", "registerUntil", "cancelUntil",
        "organiserMail", "cancelled", "sequence"
        """);

    public static StoredEvent? Find(SqlSession session, string key) =>
        session.QueryFirst($"""SELECT {_columns} FROM "registrationEvent" WHERE "key" = {key}""", Read);

    /// <summary>Events that are not over for long: whose deadlines, reminders and thanks may be due.</summary>
    public static List<StoredEvent> Current(SqlSession session, DateTimeOffset endedAfter) => session.Query(
        $"""SELECT {_columns} FROM "registrationEvent" WHERE "end" > {endedAfter.Stored()} ORDER BY "start", "key" """, Read);

    public static void Save(SqlSession session, EventFacts facts, int sequence) => session.Execute($"""
        INSERT INTO "registrationEvent" ({_columns})
        VALUES ({facts.Key}, {facts.Title}, {facts.Start.Stored()}, {facts.End.Stored()}, {facts.Updated.Stored()}, {facts.Place},
          {facts.Url}, {facts.Seats}, {Flag(facts.HasWaitingList)}, {facts.RegisterUntil.Stored()}, {facts.CancelUntil.Stored()},
          {facts.OrganiserMail}, {Flag(facts.IsCancelled)}, {sequence})
        ON CONFLICT ("key") DO UPDATE SET
          "title" = excluded."title", "start" = excluded."start", "end" = excluded."end", "updated" = excluded."updated",
          "place" = excluded."place", "url" = excluded."url", "seats" = excluded."seats", "waitingList" = excluded."waitingList",
          "registerUntil" = excluded."registerUntil", "cancelUntil" = excluded."cancelUntil",
          "organiserMail" = excluded."organiserMail", "cancelled" = excluded."cancelled", "sequence" = excluded."sequence"
        """);

    // Numbers, because not every database compares a truth value with one.
    private static int Flag(bool value) => value ? 1 : 0;

    private static StoredEvent Read(Row row) => new(
        new EventFacts(row.String(0), row.String(1), row.Time(2), row.Time(3), row.Time(4))
        {
            Place = row.String(5),
            Url = row.String(6),
            Seats = row.IntOrNull(7),
            HasWaitingList = row.Int(8) == 1,
            RegisterUntil = row.TimeOrNull(9),
            CancelUntil = row.TimeOrNull(10),
            OrganiserMail = row.String(11),
            IsCancelled = row.Int(12) == 1,
        },
        row.Int(13));
}
