using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Decides which workflows an entry sets off, and writes their mails before anybody waits for the database.</summary>
internal sealed class WorkflowRuns(MailWriter mails, MailOutbox outbox, TimeProvider clock)
{
    public IReadOnlyList<PlannedRun> Plan(FormDefinition form, Entry entry, WorkflowStage stage) =>
        [.. Of(form, stage).Where(workflow => workflow.Conditions?.Shows(entry.ValuesOf) ?? true).Select(workflow => Plan(workflow, form, entry)).OfType<PlannedRun>()];

    /// <summary>Writes the runs down, in the transaction of the entry.</summary>
    public void Add(SqlSession session, Entry entry, WorkflowStage stage, IReadOnlyList<PlannedRun> runs)
    {
        foreach (var run in runs)
        {
            RunTable.Add(session, outbox, entry, (stage, run, clock.GetUtcNow()));
        }
    }

    public static IReadOnlyList<Workflow> Of(FormDefinition form, WorkflowStage stage) => stage switch
    {
        WorkflowStage.Submit => form.Workflows.Submit,
        WorkflowStage.Approve => form.Workflows.Approve,
        _ => form.Workflows.Reject,
    };

    private PlannedRun? Plan(Workflow workflow, FormDefinition form, Entry entry) => workflow switch
    {
        MailToOffice office => new PlannedRun(office, mails.Write(office, form, entry)),
        MailToSender sender => mails.Write(sender, entry) is { } mail ? new PlannedRun(sender, mail) : null,
        _ => new PlannedRun(workflow, null),
    };
}
