using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Outbox;

/// <summary>
/// Mails that leave because of what is written: in the same transaction, so that there is never one without the other.
/// </summary>
public sealed class MailOutbox(OutboxSignal signal, TimeProvider clock)
{
    public void Add(SqlSession session, OutgoingMail mail)
    {
        var now = clock.GetUtcNow().Stored();
        session.Execute($"""
            INSERT INTO "submissionOutbox" ("messageId", "owner", "once", "recipient", "replyTo", "subject", "text", "html",
              "fileName", "fileType", "fileContent", "state", "attempts", "due", "created")
            VALUES ({Guid.CreateVersion7(clock.GetUtcNow()).ToString("N")}, {mail.Owner}, {mail.Once}, {mail.Recipient}, {mail.ReplyTo},
              {mail.Subject}, {mail.Text}, {mail.Html}, {mail.File?.Name}, {mail.File?.Type}, {mail.File?.Content},
              {(int)MailState.Waiting}, 0, {now}, {now})
            ON CONFLICT ("once") DO NOTHING
            """);
        session.OnCommit(signal.Ring);
    }

    /// <summary>Deletes the mails of an entry, sent or not: for somebody who wants to be forgotten.</summary>
    public static void Forget(SqlSession session, string owner) =>
        session.Execute($"""DELETE FROM "submissionOutbox" WHERE "owner" = {owner}""");

    /// <summary>Takes back what has not left yet, such as a reminder of an event that is cancelled.</summary>
    public static void Withdraw(SqlSession session, string owner) => session.Execute($"""
        DELETE FROM "submissionOutbox" WHERE "owner" = {owner} AND "state" = {(int)MailState.Waiting}
        """);

    /// <summary>
    /// Tries a mail again that was given up, or of which nobody knows whether it arrived: for the office's button.
    /// </summary>
    /// <returns>Whether there is such a mail.</returns>
    public bool SendAgain(SqlSession session, long id)
    {
        var now = clock.GetUtcNow().Stored();
        session.OnCommit(signal.Ring);
        return session.Execute($"""
            UPDATE "submissionOutbox" SET "state" = {(int)MailState.Waiting}, "attempts" = 0, "due" = {now}, "created" = {now}, "finished" = NULL
            WHERE "id" = {id} AND "finished" IS NOT NULL AND "text" <> ''
            """) > 0;
    }

    /// <summary>Mails of an entry, the oldest first, with what became of them.</summary>
    public static List<MailTrace> Of(SqlSession session, string owner) => session.Query(
        $"""
        SELECT "id", "subject", "state", "attempts", "created", "finished", "problem" FROM "submissionOutbox"
        WHERE "owner" = {owner} ORDER BY "id"
        """,
        row => new MailTrace(row.Long(0), row.String(1), (MailState)row.Int(2), row.Int(3), row.Time(4), row.TimeOrNull(5), row.StringOrNull(6)));
}
