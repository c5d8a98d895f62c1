using System.Globalization;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Forms.Saving;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Takes in a page of a form and says where to go next. Whatever was typed is kept, right or wrong.</summary>
internal sealed class StepPoster(StoredDrafts drafts, FieldContexts contexts, EntryDesk desk, KeepPoster keeping, Receipts receipts)
{
    /// <returns>The address to send the browser to.</returns>
    public async Task<string> TakeAsync(PostedStep posted, CancellationToken cancellationToken)
    {
        var draft = drafts.Find(posted.Owner, posted.Form.Key);
        if (draft is { Reference: { } reference } && draft.Id == posted.Id)
        {
            return Done(posted, reference);
        }

        var isFirst = draft is not { Reference: null };
        draft = isFirst ? Draft.Begin(posted.Id) : draft!;
        if (posted.Step == FormAddress.CheckStep)
        {
            return await SendAsync(posted, draft, cancellationToken);
        }

        return PageOf(posted) is { } page
            ? await TakeAsync(posted with { IsTooQuick = posted.IsTooQuick && isFirst }, page, With(draft, posted, page), cancellationToken)
            : Url(posted, FormAddress.StepOf(0));
    }

    private static FormPage? PageOf(PostedStep posted) =>
        int.TryParse(posted.Step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= posted.Form.Pages.Count
            ? posted.Form.Pages[number - 1]
            : null;

    private static Draft With(Draft draft, PostedStep posted, FormPage page) => draft with
    {
        Input = draft.Input.With(posted.Input, name => page.Fields.Any(field => field.Owns(field.Alias, name))),
        Attempted = null,
    };

    private static string Url(PostedStep posted, string step, Notice notice = Notice.None, string? returnTo = null) =>
        FormAddress.Of(posted.Page, posted.Form.Alias, step, notice, returnTo);

    private string Done(PostedStep posted, string reference) =>
        FormAddress.Of(posted.Page, posted.Form.Alias, FormAddress.DoneStep, receipt: receipts.Make(posted.Form.Key, reference));

    private async Task<string> TakeAsync(PostedStep posted, FormPage page, Draft draft, CancellationToken cancellationToken)
    {
        if (posted.Action.Verb == StepAction.Keep && posted.Form.Resume)
        {
            await SaveAsync(posted, draft, cancellationToken);
            return await keeping.KeepAsync(posted, cancellationToken);
        }

        if (posted.Action.Verb is StepAction.Add or StepAction.Remove)
        {
            return await RepeatAsync(posted, draft, cancellationToken);
        }

        var reading = new FormReading(posted.Form, draft.Input, contexts.Now());
        var isWrong = reading.ProblemsOn(page).Count > 0;
        var notice = !isWrong && posted.IsTooQuick ? Notice.Robot : Notice.None;
        if (isWrong || notice != Notice.None)
        {
            await SaveAsync(posted, draft with { Attempted = isWrong ? page.Key : null, Completed = draft.Completed.Remove(page.Key) }, cancellationToken);
            return Url(posted, posted.Step, notice, posted.ReturnTo);
        }

        draft = draft with { Completed = draft.Completed.Add(page.Key) };
        return await GoOnAsync(posted, reading, page, draft, cancellationToken);
    }

    private async Task<string> GoOnAsync(PostedStep posted, FormReading reading, FormPage page, Draft draft, CancellationToken cancellationToken)
    {
        var pages = reading.ShownPages.ToList();
        var next = pages.ElementAtOrDefault(pages.IndexOf(page) + 1);
        if (next is null && !posted.Form.CheckAnswers)
        {
            return await SendAsync(posted, draft, cancellationToken);
        }

        await SaveAsync(posted, draft, cancellationToken);
        var isComplete = pages.TrueForAll(one => draft.Completed.Contains(one.Key));
        return next is null || (posted.ReturnTo is not null && isComplete)
            ? Url(posted, FormAddress.CheckStep)
            : Url(posted, FormAddress.StepOf(posted.Form.Pages.ToList().IndexOf(next)), returnTo: posted.ReturnTo);
    }

    private async Task<string> SendAsync(PostedStep posted, Draft draft, CancellationToken cancellationToken)
    {
        var reading = new FormReading(posted.Form, draft.Input, contexts.Now());
        var open = reading.ShownPages.FirstOrDefault(page => !draft.Completed.Contains(page.Key) || reading.ProblemsOn(page).Count > 0);
        if (open is not null)
        {
            await SaveAsync(posted, draft with { Attempted = open.Key }, cancellationToken);
            return Url(posted, FormAddress.StepOf(posted.Form.Pages.ToList().IndexOf(open)));
        }

        var receipt = await desk.AcceptAsync(new NewEntry(reading, draft.Id, posted.From, new Uri(posted.From.Site, posted.Page)), cancellationToken);
        if (receipt is null)
        {
            await SaveAsync(posted, draft, cancellationToken);
            return Url(posted, posted.Step, Notice.TooMany);
        }

        await SaveAsync(posted, Draft.Begin(draft.Id) with { Reference = receipt }, cancellationToken);
        return Done(posted, receipt);
    }

    private async Task<string> RepeatAsync(PostedStep posted, Draft draft, CancellationToken cancellationToken)
    {
        var (input, anchor) = Repeating.Apply(posted.Form, draft.Input, posted.Action);
        await SaveAsync(posted, draft with { Input = input }, cancellationToken);
        return Url(posted, posted.Step, returnTo: posted.ReturnTo) + anchor;
    }

    private Task SaveAsync(PostedStep posted, Draft draft, CancellationToken cancellationToken) => drafts.SaveAsync(posted.Owner, posted.Form.Key, draft, cancellationToken);
}
