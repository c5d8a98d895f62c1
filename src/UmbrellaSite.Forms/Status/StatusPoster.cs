using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Status;

/// <summary>Takes in what a sender answers to a question of the office.</summary>
internal sealed class StatusPoster(SubmissionStore store, StatusLinks links, TimeProvider clock)
{
    public const string AnswerInput = "antwort";

    private const int LongestAnswer = 5000;

    public async Task<string> TakeAsync(PostedStep posted, CancellationToken cancellationToken)
    {
        var answer = posted.Input.Lines(AnswerInput);
        var notice = answer.Length is > 0 and <= LongestAnswer && await StoreAsync(posted, answer, cancellationToken) ? Notice.Answered : Notice.AnswerMissing;
        return FormAddress.Of(posted.Page, posted.Form.Alias, FormAddress.StatusStep, notice, receipt: posted.Receipt);
    }

    private Task<bool> StoreAsync(PostedStep posted, string answer, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            if (links.Find(session, posted.Form.Key, posted.Receipt) is not { State: EntryState.Asked } entry
                || !EntryTable.Move(session, entry, EntryState.Submitted, clock.GetUtcNow(), posted.Form.Retention))
            {
                return false;
            }

            MessageTable.Add(session, entry.Key, new EntryMessage(IsFromOffice: false, answer, clock.GetUtcNow()));
            return true;
        },
        cancellationToken);
}
