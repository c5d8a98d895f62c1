using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Status;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Decides which workflows an entry sets off, and writes their mails before anybody waits for the database.</summary>
internal sealed class WorkflowRuns(MailWriter mails, MailOutbox outbox, StatusLinks links, RunSignal signal, TimeProvider clock)
{
    /// <param name="words">What the office wrote: a reason, a question; empty where it wrote nothing.</param>
    public IReadOnlyList<PlannedRun> Plan(FormDefinition form, Entry entry, WorkflowStage stage, string words = "") =>
        [.. Of(form, stage).Where(workflow => workflow.Conditions?.Shows(entry.ValuesOf) ?? true).Select(workflow => Plan(workflow, form, entry, words)).OfType<PlannedRun>()];

    /// <summary>Writes the runs down, in the transaction of the entry.</summary>
    public void Add(SqlSession session, Entry entry, WorkflowStage stage, IReadOnlyList<PlannedRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.Mail is { } mail)
            {
                outbox.Add(session, links.Fill(session, entry, mail));
            }

            RunTable.Add(session, entry, (stage, run, clock.GetUtcNow()));
        }

        session.OnCommit(signal.Ring);
    }

    public static IReadOnlyList<Workflow> Of(FormDefinition form, WorkflowStage stage) => stage switch
    {
        WorkflowStage.Submit => form.Workflows.Submit,
        WorkflowStage.Approve => form.Workflows.Approve,
        WorkflowStage.Ask => form.Workflows.Ask,
        _ => form.Workflows.Reject,
    };

    private PlannedRun? Plan(Workflow workflow, FormDefinition form, Entry entry, string words) => workflow switch
    {
        MailToOffice office => new PlannedRun(office, mails.Write(office, form, entry)),
        MailToSender sender => mails.Write(sender, form, entry, words) is { } mail ? new PlannedRun(sender, mail) : null,
        _ => new PlannedRun(workflow, null),
    };
}
