using System.Text.Json;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Entries;

internal static class EntryRows
{
    private static readonly SqlBuilder _columns = SqlBuilder.Raw("""
        "number", "key", "event", "state", "seats", "reference", "mail", "language", "discreet", "created", "until", "mailConfirmed",
        "consentVersion", "answers"
        """);

    public static Entry? Find(SqlSession session, string key) =>
        session.QueryFirst($"""SELECT {_columns} FROM "registrationEntry" WHERE "key" = {key}""", Read);

    /// <summary>A registration of the same name and mail address that is still good.</summary>
    public static Entry? FindSame(SqlSession session, string eventKey, string duplicate) => session.QueryFirst(
        $"""
        SELECT {_columns} FROM "registrationEntry"
        WHERE "event" = {eventKey} AND "duplicate" = {duplicate} AND "state" IN (0, 1, 2, 3) ORDER BY "number" LIMIT 1
        """,
        Read);

    /// <summary>In the order of their coming.</summary>
    public static List<Entry> In(SqlSession session, string eventKey, params IEnumerable<EntryState> states) => session.Query(
        $"""
        SELECT {_columns} FROM "registrationEntry"
        WHERE "event" = {eventKey} AND "state" IN ({states.Cast<int>()}) ORDER BY "number"
        """,
        Read);

    /// <summary>Those of one mail address that still wait for its confirmation.</summary>
    public static List<Entry> Unconfirmed(SqlSession session, string eventKey, string mail) => session.Query(
        $"""
        SELECT {_columns} FROM "registrationEntry"
        WHERE "event" = {eventKey} AND LOWER("mail") = {mail.ToLowerInvariant()} AND "state" IN (0, 2) AND "mailConfirmed" IS NULL
        ORDER BY "number"
        """,
        Read);

    /// <summary>Whose time for confirming or for taking an offer is over.</summary>
    public static List<Entry> Due(SqlSession session, string eventKey, DateTimeOffset now) => session.Query(
        $"""
        SELECT {_columns} FROM "registrationEntry"
        WHERE "event" = {eventKey} AND "until" <= {now.Stored()} AND "state" IN (0, 2, 3) ORDER BY "number"
        """,
        Read);

    public static void Insert(SqlSession session, Entry entry, string duplicate) => session.Execute($"""
        INSERT INTO "registrationEntry" ("key", "event", "state", "seats", "reference", "mail", "duplicate", "language", "discreet",
          "answers", "until", "consentVersion", "asked", "created")
        VALUES ({entry.Key}, {entry.Event}, {(int)entry.State}, {entry.Seats}, {entry.Reference}, {entry.Mail}, {duplicate},
          {entry.Language}, {(entry.IsDiscreet ? 1 : 0)}, {JsonSerializer.Serialize(entry.Answers)}, {entry.Until.Stored()},
          {entry.ConsentVersion}, 1, {entry.Created.Stored()})
        """);

    public static void SetState(SqlSession session, string key, EntryState state, DateTimeOffset? until) => session.Execute($"""
        UPDATE "registrationEntry" SET "state" = {(int)state}, "until" = {until.Stored()} WHERE "key" = {key}
        """);

    public static void SetMailConfirmed(SqlSession session, string key, DateTimeOffset now) => session.Execute($"""
        UPDATE "registrationEntry" SET "mailConfirmed" = {now.Stored()} WHERE "key" = {key}
        """);

    public static void SetSeats(SqlSession session, string key, int seats) =>
        session.Execute($"""UPDATE "registrationEntry" SET "seats" = {seats} WHERE "key" = {key}""");

    public static void SetAnswers(SqlSession session, string key, IReadOnlyDictionary<string, string> answers, bool isDiscreet) => session.Execute($"""
        UPDATE "registrationEntry" SET "answers" = {JsonSerializer.Serialize(answers)}, "discreet" = {(isDiscreet ? 1 : 0)} WHERE "key" = {key}
        """);

    /// <summary>Counts another mail that asks for confirmation.</summary>
    /// <returns>False when there have been too many.</returns>
    public static bool AskAgain(SqlSession session, string key, DateTimeOffset until, int most) => session.Execute($"""
        UPDATE "registrationEntry" SET "asked" = "asked" + 1, "until" = {until.Stored()} WHERE "key" = {key} AND "asked" < {most}
        """) > 0;

    private static Entry Read(Row row) => new(
        row.Long(0), row.String(1), row.String(2), (EntryState)row.Int(3), row.Int(4), row.String(5), row.String(6), row.String(7), row.Int(8) == 1)
    {
        Created = row.Time(9),
        Until = row.TimeOrNull(10),
        MailConfirmed = row.TimeOrNull(11),
        ConsentVersion = row.String(12),
        Answers = JsonSerializer.Deserialize<Dictionary<string, string>>(row.String(13))!,
    };
}
