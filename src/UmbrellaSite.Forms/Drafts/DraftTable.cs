using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Forms.Drafts;

/// <summary>Drafts in the database. What they hold is protected: a copy of the database alone does not show it.</summary>
internal static class DraftTable
{
    private const string OwnerPrefix = "form-draft:";

    public static string OwnerOf(string key) => OwnerPrefix + key;

    public static string? KeyOf(string owner) => owner.StartsWith(OwnerPrefix, StringComparison.Ordinal) ? owner[OwnerPrefix.Length..] : null;

    public static (string Key, string Content)? Find(SqlSession session, string owner, Guid form, DateTimeOffset now)
    {
        var found = session.QueryFirst(
            $"""
            SELECT "key", "content" FROM "formDraft" WHERE "owner" = {owner} AND "form" = {form.ToString("N")} AND "expires" > {now.Stored()}
            """,
            row => new { Key = row.String(0), Content = row.String(1) });
        return found is null ? null : (found.Key, found.Content);
    }

    /// <summary>A draft that its writer had kept stays for as long as was promised.</summary>
    public static void Save(SqlSession session, string owner, Guid form, string content, (DateTimeOffset Now, DateTimeOffset Until) time) => session.Execute($"""
        INSERT INTO "formDraft" ("key", "owner", "form", "content", "changed", "expires")
        VALUES ({Guid.NewGuid().ToString("N")}, {owner}, {form.ToString("N")}, {content}, {time.Now.Stored()}, {time.Until.Stored()})
        ON CONFLICT ("owner", "form") DO UPDATE SET "content" = excluded."content", "changed" = excluded."changed",
          "expires" = CASE WHEN "formDraft"."expires" > excluded."expires" THEN "formDraft"."expires" ELSE excluded."expires" END
        """);

    public static void KeepUntil(SqlSession session, string key, DateTimeOffset until) =>
        session.Execute($"""UPDATE "formDraft" SET "expires" = {until.Stored()} WHERE "key" = {key}""");

    /// <summary>Hands a draft over to another browser; what that one had typed into the same form gives way.</summary>
    /// <returns>The form; null where the draft is gone.</returns>
    public static Guid? Move(SqlSession session, string key, string owner, DateTimeOffset now)
    {
        var form = session.QueryFirst(
            $"""SELECT "form" FROM "formDraft" WHERE "key" = {key} AND "expires" > {now.Stored()}""",
            row => row.String(0));
        if (form is null)
        {
            return null;
        }

        session.Execute($"""DELETE FROM "formDraft" WHERE "owner" = {owner} AND "form" = {form} AND "key" <> {key}""");
        session.Execute($"""UPDATE "formDraft" SET "owner" = {owner} WHERE "key" = {key}""");
        return Guid.ParseExact(form, "N");
    }

    public static void Delete(SqlSession session, string key)
    {
        AccessTokens.Revoke(session, OwnerOf(key));
        MailOutbox.Forget(session, OwnerOf(key));
        session.Execute($"""DELETE FROM "formDraft" WHERE "key" = {key}""");
    }

    public static int Expire(SqlSession session, DateTimeOffset now)
    {
        var expired = session.Query($"""SELECT "key" FROM "formDraft" WHERE "expires" <= {now.Stored()}""", row => row.String(0));
        expired.ForEach(key => Delete(session, key));
        return expired.Count;
    }
}
