using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Entries;

internal static class MessageTable
{
    public static void Add(SqlSession session, Guid entry, EntryMessage message) => session.Execute($"""
        INSERT INTO "formMessage" ("entry", "office", "text", "created")
        VALUES ({entry.ToString("N")}, {(message.IsFromOffice ? 1 : 0)}, {message.Text}, {message.Written.Stored()})
        """);

    /// <summary>The oldest first.</summary>
    public static List<EntryMessage> Of(SqlSession session, Guid entry) => session.Query(
        $"""SELECT "office", "text", "created" FROM "formMessage" WHERE "entry" = {entry.ToString("N")} ORDER BY "id" """,
        row => new EntryMessage(row.Int(0) == 1, row.String(1), row.Time(2)));

    public static void Delete(SqlSession session, Guid entry) =>
        session.Execute($"""DELETE FROM "formMessage" WHERE "entry" = {entry.ToString("N")}""");
}
