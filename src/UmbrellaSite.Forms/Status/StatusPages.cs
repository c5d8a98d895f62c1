using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Forms.Saving;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Status;

/// <summary>The pages that a link opens: what became of an entry, and how to go on with a form later.</summary>
internal sealed class StatusPages(SubmissionStore store, StatusLinks links, StepBuilder builder, Keeping keeping, Receipts receipts)
{
    public DoneView? Done(FormDefinition form, FormQuery query) =>
        receipts.Read(form.Key, query.Receipt) is { } reference ? new DoneView(form, reference) : null;

    public StatusView? Status(FormDefinition form, FormQuery query) => store.Read(session =>
        query.Receipt is { } token && links.Find(session, form.Key, token) is { } entry
            ? new StatusView(form, entry, MessageTable.Of(session, entry.Key), query.Notice, token, builder.LinksOf(form, FormAddress.StatusStep), builder.Secrets(form, Guid.NewGuid()))
            : null);

    public KeptView? Kept(FormDefinition form, FormQuery query) => receipts.Read(form.Key, query.Receipt) is { } token
        ? new KeptView(form, builder.ResumeUrl(form, token), keeping.Until(), query.Receipt!, query.Notice, builder.LinksOf(form, FormAddress.KeptStep), builder.Secrets(form, Guid.NewGuid()))
        : null;
}
