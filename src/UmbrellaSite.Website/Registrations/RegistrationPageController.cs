using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Registrations;

/// <summary>
/// Registering for an event, confirming, and looking after one's registration: one page, whose address says which of these.
/// Nothing of it is stored by browsers, and its address is told to nobody.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed partial class RegistrationPageController(
    RegistrationEvents events, RegistrationForms forms, EventDesk seats, RegistrationDesk desk, ConfirmationDesk confirmations, OwnData own, ManageActions manage, FormVisit visit, Texts texts)
    : PageController
{
    private const string Views = "~/Views/Registrations/";

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        visit.HasForm = true;
        KeepInLinks(RegistrationParameters.Event, RegistrationParameters.Confirm, RegistrationParameters.Manage);
    }

    [HttpGet]
    public IActionResult Index(RegistrationPage page)
    {
        var query = Request.Query;
        return Value(RegistrationParameters.Manage) is { } own ? Manage(page, own, problem: null)
            : Value(RegistrationParameters.Confirm) is { } link ? Show("Confirm", new ConfirmPage(page, link, Result: null), "Anmeldung.Bestaetigen")
            : query.ContainsKey(RegistrationParameters.Done) ? Show("Done", DonePage.Of(page, query), "Anmeldung.Erledigt")
            : events.FindOpen(Value(RegistrationParameters.Event)) is { } facts ? Form(page, forms.New(facts))
            : Show("Start", new StartPage(page, events.Url), "Anmeldung.Welche");
    }

    [HttpPost]
    [AutoValidateAntiforgeryToken]
    [ActionName("Index")]
    [RequestSizeLimit(256 * 1024)]
    public async Task<IActionResult> SendAsync(RegistrationPage page, CancellationToken cancellationToken) =>
        Value(RegistrationParameters.Manage) is { } own ? await ManageAsync(page, own, cancellationToken)
        : Value(RegistrationParameters.Confirm) is { } link ? await ConfirmAsync(page, link, cancellationToken)
        : await RegisterAsync(page, cancellationToken);

    private async Task<IActionResult> RegisterAsync(RegistrationPage page, CancellationToken cancellationToken)
    {
        if (events.FindOpen(Value(RegistrationParameters.Event)) is not { } facts)
        {
            return NotFound();
        }

        var sent = forms.Read(facts, await Request.ReadFormAsync(cancellationToken), HttpContext.Connection.RemoteIpAddress);
        if (sent.Request is null)
        {
            Response.StatusCode = sent.IsRefused ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;
            return Form(page, sent.Form);
        }

        var outcome = await desk.RegisterAsync(facts, sent.Request, cancellationToken);
        if (!outcome.IsStored)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Form(page, sent.Form with { Problems = [new InputProblem(null, texts["Anmeldung.Ergebnis" + outcome.Result])] });
        }

        return SeeOther(DonePage.Address(Request.Path, outcome));
    }

    private async Task<IActionResult> ConfirmAsync(RegistrationPage page, string link, CancellationToken cancellationToken)
    {
        var outcome = await confirmations.ConfirmAsync(link, cancellationToken);
        return outcome.ManageToken is { } token
            ? SeeOther(ManageAddress(token))
            : Show("Confirm", new ConfirmPage(page, link, outcome.Result), "Anmeldung.Bestaetigen");
    }

    private async Task<IActionResult> ManageAsync(RegistrationPage page, string token, CancellationToken cancellationToken)
    {
        var done = await manage.DoAsync(token, await Request.ReadFormAsync(cancellationToken), cancellationToken);
        return done.Problem is { } problem ? Manage(page, token, problem)
            : SeeOther(done.IsGone ? DonePage.Deleted(Request.Path) : ManageAddress(token));
    }

    private IActionResult Manage(RegistrationPage page, string token, string? problem)
    {
        if (own.Find(token) is not { } view)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Show("Confirm", new ConfirmPage(page, token, ConfirmResult.Unknown), "Anmeldung.Bestaetigen");
        }

        return Show("Manage", new ManagePage(page, view, events.Find(view.Event.Key)?.Questions ?? [], token, problem, Request.Path), "Anmeldung.Verwalten");
    }

    private ViewResult Form(RegistrationPage page, RegistrationForm form)
    {
        var heading = texts.Format("Anmeldung.Fuer", form.Event.Title);
        visit.Title = form.Problems.Count > 0 ? texts.Format("Anmeldung.FehlerTitel", texts["Anmeldung.Titel"]) : texts["Anmeldung.Titel"];
        return View(Views + "Form.cshtml", new FormPage(page, form, heading, Request.Path, seats.Counts(form.Event.Key).Held));
    }

    private ViewResult Show(string view, object model, string text)
    {
        visit.Title = texts[text];
        return View($"{Views}{view}.cshtml", model);
    }

    // The same page in another language, or in large type, is about the same registration.
    private void KeepInLinks(params string[] names)
    {
        if (names.FirstOrDefault(name => KeptForm().IsMatch(Value(name) ?? string.Empty)) is { } name)
        {
            visit.Query = $"?{name}={Value(name)}";
            HttpContext.Features.Set(new ListRequest(Request.Path, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = Value(name)! }));
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex KeptForm();

    private string ManageAddress(string token) => $"{Request.Path}?{RegistrationParameters.Manage}={token}";

    private string? Value(string name) => Request.Query[name].FirstOrDefault() is { Length: > 0 and <= 200 } value ? value : null;

    // After a form was sent, the browser asks for another page: reloading sends nothing again.
    private StatusCodeResult SeeOther(string address)
    {
        Response.Headers.Location = address;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
