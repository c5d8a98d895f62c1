using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Outbox;

/// <summary>Writes down what became of a mail.</summary>
internal sealed class OutboxNotes(SubmissionStore store, TimeProvider clock)
{
    public Task HandingOverAsync(WaitingMail mail) => store.WriteAsync(session => session.Execute($"""
        UPDATE "submissionOutbox" SET "state" = {(int)MailState.HandedOver} WHERE "id" = {mail.Id}
        """));

    public Task FinishedAsync(WaitingMail mail, MailOutcome outcome) => store.WriteAsync(session =>
    {
        var state = outcome.Verdict == MailVerdict.Delivered ? MailState.Sent : MailState.Refused;
        session.Execute($"""
            UPDATE "submissionOutbox" SET "state" = {(int)state}, "attempts" = {mail.Attempts + 1},
              "finished" = {clock.GetUtcNow().Stored()}, "problem" = {outcome.Problem}
            WHERE "id" = {mail.Id}
            """);
    });

    /// <param name="counts">False when it was not tried at all.</param>
    public Task PostponedAsync(WaitingMail mail, DateTimeOffset until, string? problem, bool counts) => store.WriteAsync(session => session.Execute($"""
        UPDATE "submissionOutbox" SET "state" = {(int)MailState.Waiting}, "attempts" = {mail.Attempts + (counts ? 1 : 0)},
          "due" = {until.Stored()}, "problem" = {problem}, "claimedBy" = NULL, "claimedUntil" = NULL
        WHERE "id" = {mail.Id}
        """));
}
