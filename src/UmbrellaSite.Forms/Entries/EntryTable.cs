using System.Text.Json;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Forms.Entries;

/// <summary>Entries in the database.</summary>
internal static class EntryTable
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    public static void Insert(SqlSession session, Entry entry, RetentionRules retention) => session.Execute($"""
        INSERT INTO "formEntry" ("key", "form", "reference", "state", "culture", "answers", "created", "changed", "expires")
        VALUES ({entry.Key.ToString("N")}, {entry.Form.ToString("N")}, {entry.Reference}, {(int)entry.State}, {entry.Culture},
          {JsonSerializer.Serialize(entry.Answers, _options)}, {entry.Created.Stored()}, {entry.Created.Stored()}, {Expires(entry.Created, retention.Submitted).Stored()})
        """);

    /// <returns>Whether the entry was in the state that it is to leave: two people who decide at once decide once.</returns>
    public static bool Move(SqlSession session, Entry entry, EntryState to, DateTimeOffset now, RetentionRules retention)
    {
        var days = to == EntryState.Approved ? retention.Approved : to == EntryState.Rejected ? retention.Rejected : retention.Submitted;
        return session.Execute($"""
            UPDATE "formEntry" SET "state" = {(int)to}, "changed" = {now.Stored()}, "expires" = {Expires(now, days).Stored()}
            WHERE "key" = {entry.Key.ToString("N")} AND "state" = {(int)entry.State}
            """) > 0;
    }

    public static Entry? Find(SqlSession session, Guid key) => session.QueryFirst(
        $"""
        SELECT "key", "form", "reference", "state", "culture", "created", "answers" FROM "formEntry" WHERE "key" = {key.ToString("N")}
        """,
        Read);

    public static Entry? Find(SqlSession session, string reference) => session.QueryFirst(
        $"""
        SELECT "key", "form", "reference", "state", "culture", "created", "answers" FROM "formEntry" WHERE "reference" = {reference}
        """,
        Read);

    /// <summary>The entries of a form, the oldest first.</summary>
    public static List<Entry> Of(SqlSession session, Guid form) => session.Query(
        $"""
        SELECT "key", "form", "reference", "state", "culture", "created", "answers" FROM "formEntry"
        WHERE "form" = {form.ToString("N")} ORDER BY "created", "key"
        """,
        Read);

    /// <summary>Deletes entries that have had their time, with everything that belongs to them.</summary>
    public static int Expire(SqlSession session, DateTimeOffset now)
    {
        var expired = session.Query(
            $"""SELECT "key" FROM "formEntry" WHERE "expires" IS NOT NULL AND "expires" <= {now.Stored()}""",
            row => Guid.ParseExact(row.String(0), "N"));
        expired.ForEach(key => Delete(session, key));
        return expired.Count;
    }

    public static void Delete(SqlSession session, Guid key)
    {
        MailOutbox.Forget(session, Entry.OwnerOf(key));
        AccessTokens.Revoke(session, Entry.OwnerOf(key));
        session.Execute($"""DELETE FROM "formWorkflowRun" WHERE "entry" = {key.ToString("N")}""");
        session.Execute($"""DELETE FROM "formEntry" WHERE "key" = {key.ToString("N")}""");
    }

    // 0 days: for ever, with the reason in the definition.
    private static DateTimeOffset? Expires(DateTimeOffset from, int days) => days == 0 ? null : from.AddDays(days);

    private static Entry Read(Row row) => new(
        Guid.ParseExact(row.String(0), "N"),
        Guid.ParseExact(row.String(1), "N"),
        row.String(2),
        (EntryState)row.Int(3),
        row.String(4),
        row.Time(5),
        JsonSerializer.Deserialize<List<EntryAnswer>>(row.String(6), _options) ?? []);
}
