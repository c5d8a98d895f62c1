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
        INSERT INTO "formEntry" ("key", "form", "reference", "state", "culture", "answers", "page", "created", "changed", "expires")
        VALUES ({entry.Key.ToString("N")}, {entry.Form.ToString("N")}, {entry.Reference}, {(int)entry.State}, {entry.Culture},
          {JsonSerializer.Serialize(entry.Answers, _options)}, {entry.Page.ToString()}, {entry.Created.Stored()}, {entry.Created.Stored()}, {Expires(entry.Created, retention.Submitted).Stored()})
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
        SELECT "key", "form", "reference", "state", "culture", "created", "answers", "page" FROM "formEntry" WHERE "key" = {key.ToString("N")}
        """,
        Read);

    public static Entry? Find(SqlSession session, string reference) => session.QueryFirst(
        $"""
        SELECT "key", "form", "reference", "state", "culture", "created", "answers", "page" FROM "formEntry" WHERE "reference" = {reference}
        """,
        Read);

    /// <summary>The entries of a form, the oldest first.</summary>
    public static List<Entry> Of(SqlSession session, Guid form) => session.Query(
        $"""
        SELECT "key", "form", "reference", "state", "culture", "created", "answers", "page" FROM "formEntry"
        WHERE "form" = {form.ToString("N")} ORDER BY "created", "key"
        """,
        Read);

    // 0 days: for ever, with the reason in the definition.
    private static DateTimeOffset? Expires(DateTimeOffset from, int days) => days == 0 ? null : from.AddDays(days);

    private static Entry Read(Row row) => new(
        Guid.ParseExact(row.String(0), "N"),
        Guid.ParseExact(row.String(1), "N"),
        row.String(2),
        (EntryState)row.Int(3),
        row.String(4),
        row.Time(5),
        JsonSerializer.Deserialize<List<EntryAnswer>>(row.String(6), _options) ?? [],
        new Uri(row.String(7), UriKind.RelativeOrAbsolute));
}
