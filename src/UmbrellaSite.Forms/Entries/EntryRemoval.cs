using UmbrellaSite.Forms.Workflows;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Forms.Entries;

/// <summary>Deletes entries with everything that belongs to them: mails, links, messages, runs, files.</summary>
internal sealed class EntryRemoval(UploadStore uploads)
{
    /// <returns>How many have had their time.</returns>
    public int Expire(SqlSession session, DateTimeOffset now)
    {
        var expired = session.Query(
            $"""SELECT "key" FROM "formEntry" WHERE "expires" IS NOT NULL AND "expires" <= {now.Stored()}""",
            row => Guid.ParseExact(row.String(0), "N"));
        expired.ForEach(key => Delete(session, key));
        return expired.Count;
    }

    public void Delete(SqlSession session, Guid key)
    {
        MailOutbox.Forget(session, Entry.OwnerOf(key));
        AccessTokens.Revoke(session, Entry.OwnerOf(key));
        uploads.Forget(session, Entry.OwnerOf(key));
        MessageTable.Delete(session, key);
        RunTable.Delete(session, key);
        session.Execute($"""DELETE FROM "formEntry" WHERE "key" = {key.ToString("N")}""");
    }
}
