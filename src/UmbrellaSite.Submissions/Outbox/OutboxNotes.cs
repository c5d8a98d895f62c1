using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Outbox;

/// <summary>Writes down what became of a mail.</summary>
internal sealed class OutboxNotes(SubmissionStore store, TimeProvider clock)
{
    public Task HandingOverAsync(WaitingMail mail) => store.WriteAsync(session => session.Execute($"""
        UPDATE "submissionOutbox" SET "state" = {(int)MailState.HandedOver} WHERE "id" = {mail.Id}
        """));

    /// <summary>What has arrived is not kept here: the words and the links in them are the receiver's.</summary>
    public Task SentAsync(WaitingMail mail) => store.WriteAsync(session => session.Execute($"""
        UPDATE "submissionOutbox" SET "state" = {(int)MailState.Sent}, "attempts" = {mail.Attempts + 1},
          "finished" = {clock.GetUtcNow().Stored()}, "problem" = NULL,
          "text" = '', "html" = NULL, "fileName" = NULL, "fileType" = NULL, "fileContent" = NULL
        WHERE "id" = {mail.Id}
        """));

    public Task GivenUpAsync(WaitingMail mail, string? problem) => store.WriteAsync(session => session.Execute($"""
        UPDATE "submissionOutbox" SET "state" = {(int)MailState.Refused}, "attempts" = {mail.Attempts + 1},
          "finished" = {clock.GetUtcNow().Stored()}, "problem" = {problem}
        WHERE "id" = {mail.Id}
        """));

    /// <param name="counts">False when it was not tried at all.</param>
    public Task PostponedAsync(WaitingMail mail, DateTimeOffset until, string? problem, bool counts) => store.WriteAsync(session => session.Execute($"""
        UPDATE "submissionOutbox" SET "state" = {(int)MailState.Waiting}, "attempts" = {mail.Attempts + (counts ? 1 : 0)},
          "due" = {until.Stored()}, "problem" = {problem}, "claimedBy" = NULL, "claimedUntil" = NULL
        WHERE "id" = {mail.Id}
        """));
}
