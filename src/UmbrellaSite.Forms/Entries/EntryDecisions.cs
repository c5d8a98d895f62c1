using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Workflows;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Entries;

/// <summary>What the office decides about entries. A decision and everything that follows from it are written together.</summary>
internal sealed class EntryDecisions(SubmissionStore store, FormStore forms, WorkflowRuns workflows, TimeProvider clock)
{
    public Task<DecisionOutcome> ApproveAsync(string reference, CancellationToken cancellationToken = default) =>
        DecideAsync(reference, (EntryState.Approved, WorkflowStage.Approve), string.Empty, cancellationToken);

    /// <param name="reason">The sender reads it.</param>
    public Task<DecisionOutcome> RejectAsync(string reference, string reason, CancellationToken cancellationToken = default) =>
        DecideAsync(reference, (EntryState.Rejected, WorkflowStage.Reject), reason, cancellationToken);

    public Task<DecisionOutcome> AskAsync(string reference, string question, CancellationToken cancellationToken = default) =>
        DecideAsync(reference, (EntryState.Asked, WorkflowStage.Ask), question, cancellationToken);

    private static bool IsOpen(Entry entry) => entry.State is EntryState.Submitted or EntryState.Asked;

    private async Task<DecisionOutcome> DecideAsync(string reference, (EntryState State, WorkflowStage Stage) to, string words, CancellationToken cancellationToken)
    {
        var entry = store.Read(session => EntryTable.Find(session, reference));
        if (entry is null || forms.Find(entry.Form) is not { } form)
        {
            return DecisionOutcome.Unknown;
        }

        if (!IsOpen(entry) || (to.State != EntryState.Approved && string.IsNullOrWhiteSpace(words)))
        {
            return IsOpen(entry) ? DecisionOutcome.WordsMissing : DecisionOutcome.Decided;
        }

        var runs = workflows.Plan(form, entry, to.Stage, words);
        return await store.WriteAsync(
            session =>
            {
                if (!EntryTable.Move(session, entry, to.State, clock.GetUtcNow(), form.Retention))
                {
                    return DecisionOutcome.Decided;
                }

                if (words.Length > 0)
                {
                    MessageTable.Add(session, entry.Key, new EntryMessage(IsFromOffice: true, words, clock.GetUtcNow()));
                }

                workflows.Add(session, entry, to.Stage, runs);
                return DecisionOutcome.Done;
            },
            cancellationToken);
    }
}
