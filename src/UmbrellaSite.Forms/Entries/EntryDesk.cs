using System.Globalization;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Workflows;
using UmbrellaSite.Submissions.Guarding;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Forms.Entries;

/// <summary>Takes entries in: the entry, the runs of its workflows and its mails are written together or not at all.</summary>
internal sealed class EntryDesk(SubmissionStore store, Once once, SenderLimits limits, WorkflowRuns workflows, EntryMaker maker)
{
    /// <returns>The reference of the entry, the earlier one where the same was sent before; null where too much comes from there.</returns>
    public async Task<string?> AcceptAsync(NewEntry incoming, CancellationToken cancellationToken)
    {
        var form = incoming.Reading.Form;
        var entry = maker.Make(incoming.Reading, incoming.Page);
        if (!limits.Allow(incoming.From.Address, form.Alias, MailOf(form, entry)))
        {
            return null;
        }

        var runs = workflows.Plan(form, entry, WorkflowStage.Submit);
        return await store.WriteAsync(
            session => once.Do(session, $"form:{incoming.Id:N}", () => once.Do(session, FingerprintOf(entry), () => Write(session, form, entry, runs)).Result).Result,
            cancellationToken);
    }

    private static string? MailOf(FormDefinition form, Entry entry) =>
        form.Fields.OfType<EmailField>().Select(field => entry.TextOf(field.Alias)).FirstOrDefault(address => address.Length > 0);

    private static string FingerprintOf(Entry entry) =>
        "form:" + Once.Fingerprint(entry.Answers.SelectMany(answer => new[] { answer.Alias, answer.Text }).Prepend(entry.Form.ToString("N", CultureInfo.InvariantCulture)));

    private string Write(SqlSession session, FormDefinition form, Entry entry, IReadOnlyList<PlannedRun> runs)
    {
        EntryTable.Insert(session, entry, form.Retention);
        foreach (var upload in entry.Uploads)
        {
            UploadStore.Attach(session, upload, entry.Owner);
        }

        workflows.Add(session, entry, WorkflowStage.Submit, runs);
        return entry.Reference;
    }
}
