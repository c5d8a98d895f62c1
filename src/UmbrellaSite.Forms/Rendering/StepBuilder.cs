using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Validation;
using UmbrellaSite.Submissions.Guarding;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>Puts together what a step shows, with its links and its hidden values.</summary>
internal sealed class StepBuilder(IHttpContextAccessor http, IUmbracoContextAccessor contexts, DraftOwner owner, FormTicket tickets)
{
    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("A form can only be shown within a request.");

    private string PagePath => Http.Request.PathBase + Http.Request.Path;

    public StepView Step(FormReading reading, FormPage page, FormQuery query, StepState state)
    {
        var pages = reading.ShownPages.ToList();
        var position = pages.IndexOf(page);
        var links = new StepLinks(
            PostTo(reading.Form),
            FormAddress.StepOf(IndexOf(reading.Form, page)),
            query.ReturnTo is not null ? Url(reading.Form, FormAddress.CheckStep) : position > 0 ? Url(reading.Form, pages[position - 1]) : null,
            query.ReturnTo);
        return new StepView(reading, page, position + 1, pages.Count, state.Problems, query.Notice, state.IsAlone, links, Secrets(reading.Form, state.Id));
    }

    public CheckView Check(FormReading reading, FormQuery query, Guid id)
    {
        var pages = reading.ShownPages.ToList();
        var links = new StepLinks(PostTo(reading.Form), FormAddress.CheckStep, Url(reading.Form, pages[^1]), null);
        return new CheckView(reading, [.. pages.Select(page => Section(reading, page))], query.Notice, links, Secrets(reading.Form, id));
    }

    public StartView Start(FormDefinition form) => new(form, FormAddress.Of(PagePath, form.Alias, FormAddress.StepOf(0)));

    private static int IndexOf(FormDefinition form, FormPage page) => form.Pages.ToList().IndexOf(page);

    private CheckSection Section(FormReading reading, FormPage page) => new(
        page.Heading.Current,
        [.. page.Fields.Where(field => field.IsQuestion && reading.IsShown(field)).Select(field => Row(reading, page, field))]);

    private CheckRow Row(FormReading reading, FormPage page, FormField field)
    {
        var change = FormAddress.Of(PagePath, reading.Form.Alias, FormAddress.StepOf(IndexOf(reading.Form, page)), returnTo: FormAddress.CheckStep);
        return new CheckRow(field.Label.Current, reading.AnswerTo(field).Text, $"{change}#{FieldView.IdOf(field.FirstInput(field.Alias))}");
    }

    private string Url(FormDefinition form, FormPage page) => Url(form, FormAddress.StepOf(IndexOf(form, page)));

    private string Url(FormDefinition form, string step) => FormAddress.Of(PagePath, form.Alias, step);

    /// <summary>Of a page that belongs to the form and is none of its own.</summary>
    public StepLinks LinksOf(FormDefinition form, string step) => new(PostTo(form), step, null, null);

    public StepSecrets Secrets(FormDefinition form, Guid id) => new(owner.Prepare(Http).RequestToken!, id, tickets.Issue(PostReader.TicketFor(form.Key, id)));

    /// <summary>The whole address that goes on with a form that was kept.</summary>
    public string ResumeUrl(FormDefinition form, string token)
    {
        var (page, culture) = PlacedOn();
        return $"{Http.Request.Scheme}://{Http.Request.Host}{FormAddress.Resume(form.Alias, token, FormAddress.PlacedOn(page, culture))}";
    }

    private string PostTo(FormDefinition form)
    {
        var (page, culture) = PlacedOn();
        return FormAddress.PostTo(form.Alias, page, culture);
    }

    private (Guid Page, string Culture) PlacedOn()
    {
        var request = contexts.TryGetUmbracoContext(out var context) ? context.PublishedRequest : null;
        return (request?.PublishedContent?.Key ?? Guid.Empty, request?.Culture ?? LocalText.Original);
    }
}
