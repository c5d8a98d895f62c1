using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Outbox;

/// <summary>
/// Which process sends which mail. A receiver's mails leave in the order of their making: as long as an older one is
/// under way, the next is not taken.
/// </summary>
internal sealed class OutboxClaims(SubmissionStore store, OutboxOwner owner, TimeProvider clock)
{
    private const int AtOnce = 32;

    // Longer than any sending may take.
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(5);

    /// <summary>Mails that this process, and no other, is to send now.</summary>
    public async Task<List<WaitingMail>> TakeAsync(CancellationToken cancellationToken)
    {
        // Looking does not wait for writers; most looks find nothing.
        var anything = store.Read(session => Due(session, limit: 1).Count > 0);
        return anything ? await store.WriteAsync(Claim, cancellationToken) : [];
    }

    /// <summary>
    /// Decides about mails whose sender has died. Before the hand-over the server has not taken them: they wait again.
    /// After it the server has had everything, and all that is missing is our note of it: they count as sent.
    /// </summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        var gone = store.Read(Claimants).FindAll(owner.IsGone);
        if (gone.Count > 0)
        {
            await store.WriteAsync(session => gone.ForEach(claimant => Recover(session, claimant)), cancellationToken);
        }
    }

    private List<WaitingMail> Claim(SqlSession session)
    {
        var mails = Due(session, AtOnce);
        session.Execute($"""
            UPDATE "submissionOutbox" SET "state" = {(int)MailState.Claimed}, "claimedBy" = {owner.Name},
              "claimedUntil" = {(clock.GetUtcNow() + _lease).Stored()}
            WHERE "id" IN ({mails.Select(mail => mail.Id)})
            """);
        return mails;
    }

    private List<WaitingMail> Due(SqlSession session, int limit) => session.Query(
        $"""
        SELECT m."id", m."messageId", m."attempts", m."created", m."owner", m."recipient", m."replyTo", m."subject", m."text", m."html",
          m."fileName", m."fileType", m."fileContent"
        FROM "submissionOutbox" m
        WHERE m."state" = 0 AND m."due" <= {clock.GetUtcNow().Stored()} AND NOT EXISTS (
          SELECT 1 FROM "submissionOutbox" o WHERE o."state" IN (0, 1, 2) AND o."recipient" = m."recipient" AND o."id" < m."id")
        ORDER BY m."id" LIMIT {limit}
        """,
        row => new WaitingMail(row.Long(0), row.String(1), row.Int(2), row.Time(3), Mail(row)));

    private static OutgoingMail Mail(Row row) => new(row.String(4), row.String(5), row.String(7), row.String(8))
    {
        ReplyTo = row.StringOrNull(6),
        Html = row.StringOrNull(9),
        File = row.BytesOrNull(12) is { } content ? new MailFile(row.String(10), row.String(11), content) : null,
    };

    private static List<Claimant> Claimants(SqlSession session) => session.Query(
        $"""
        SELECT DISTINCT "claimedBy", "claimedUntil" FROM "submissionOutbox" WHERE "state" IN (1, 2)
        """,
        row => new Claimant(row.String(0), row.Time(1)));

    private void Recover(SqlSession session, Claimant claimant)
    {
        session.Execute($"""
            UPDATE "submissionOutbox" SET "state" = {(int)MailState.Sent}, "finished" = {clock.GetUtcNow().Stored()},
              "problem" = {"The program ended while the mail server was taking it."}
            WHERE "state" = {(int)MailState.HandedOver} AND "claimedBy" = {claimant.Name} AND "claimedUntil" = {claimant.Until.Stored()}
            """);
        session.Execute($"""
            UPDATE "submissionOutbox" SET "state" = {(int)MailState.Waiting}, "claimedBy" = NULL, "claimedUntil" = NULL
            WHERE "state" = {(int)MailState.Claimed} AND "claimedBy" = {claimant.Name} AND "claimedUntil" = {claimant.Until.Stored()}
            """);
    }
}
