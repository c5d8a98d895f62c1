using Microsoft.AspNetCore.Http;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Status;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>Decides which step of a form a visitor sees: the one that was asked for, or the first one that is still to be filled in.</summary>
internal sealed class FormSteps(StoredDrafts drafts, DraftOwner owner, FieldContexts contexts, StatusPages pages, StepBuilder builder)
{
    /// <returns>What one of the views in <c>Views/Forms</c> shows.</returns>
    public object Build(FormDefinition form, FormQuery query, HttpContext http, bool isAlone)
    {
        if (ByLink(form, query) is { } view)
        {
            http.Response.Headers.CacheControl = "no-store";
            return view;
        }

        var draft = Find(form, http);
        var reading = new FormReading(form, draft?.Input ?? FormInput.Empty, contexts.Now());
        var id = draft?.Id ?? Guid.NewGuid();
        var open = FirstOpen(reading, draft);
        if (query.Step == FormAddress.CheckStep && open is null)
        {
            return builder.Check(reading, query, id);
        }

        var page = Asked(reading, query, open);
        var problems = draft?.Attempted == page.Key ? reading.ProblemsOn(page) : [];
        return builder.Step(reading, page, query, new StepState(id, problems, isAlone));
    }

    private object? ByLink(FormDefinition form, FormQuery query) => query.Step switch
    {
        FormAddress.DoneStep => pages.Done(form, query),
        FormAddress.StatusStep => pages.Status(form, query),
        FormAddress.KeptStep => pages.Kept(form, query),
        _ => null,
    };

    private static FormPage? FirstOpen(FormReading reading, Draft? draft) =>
        reading.ShownPages.FirstOrDefault(page => draft is null || !draft.Completed.Contains(page.Key) || reading.ProblemsOn(page).Count > 0);

    // Nobody gets further than the first page that is not filled in, but everybody may go back.
    private static FormPage Asked(FormReading reading, FormQuery query, FormPage? open)
    {
        var pages = reading.ShownPages.ToList();
        var last = open is null ? pages[^1] : open;
        var asked = query.PageIndex is { } index && index >= 0 && index < reading.Form.Pages.Count ? reading.Form.Pages[index] : null;
        return asked is not null && pages.Contains(asked) && pages.IndexOf(asked) <= pages.IndexOf(last) ? asked : query.PageIndex is null && asked is null && open is null ? pages[0] : last;
    }

    private Draft? Find(FormDefinition form, HttpContext http) =>
        owner.Find(http) is { } name && drafts.Find(name, form.Key) is { Reference: null } draft ? draft : null;
}
