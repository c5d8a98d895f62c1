using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Logging;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Saving;
using UmbrellaSite.Forms.Status;
using UmbrellaSite.Forms.Texts;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>Shows the form that an editor has placed on the page.</summary>
internal sealed class FormPresenter(FormStore forms, FormSteps steps, StepBuilder builder, FormVisit visit, FormTexts texts, ILogger<FormPresenter> logger)
{
    private const string Folder = "~/Views/Forms/";

    public async Task<IHtmlContent> PresentAsync(IHtmlHelper html, HttpContext http, Guid key)
    {
        if (forms.Find(key) is not { } form)
        {
            logger.LogWarning("The page {Path} has the form {Form} on it, which does not exist", http.Request.Path, key);
            return HtmlString.Empty;
        }

        visit.HasForm = true;
        var query = FormQuery.Of(http.Request);
        if (query.Form == form.Alias)
        {
            visit.Instead = await ShowAsync(html, form, query, http, isAlone: true);
            return HtmlString.Empty;
        }

        return form.Start == FormStart.Button
            ? await html.PartialAsync(Folder + "Start.cshtml", builder.Start(form))
            : await ShowAsync(html, form, query with { Step = string.Empty }, http, isAlone: false);
    }

    private async Task<IHtmlContent> ShowAsync(IHtmlHelper html, FormDefinition form, FormQuery query, HttpContext http, bool isAlone)
    {
        var step = steps.Build(form, query, http, isAlone);
        visit.Title = isAlone ? Title(step) : null;
        return await html.PartialAsync(Folder + step switch
        {
            StepView => "Step.cshtml",
            CheckView => "Check.cshtml",
            StatusView => "Status.cshtml",
            KeptView => "Kept.cshtml",
            _ => "Done.cshtml",
        }, step);
    }

    private string Title(object step) => step switch
    {
        StepView { Problems.Count: > 0 } wrong => texts.Format("Formular.FehlerTitel", Words(wrong)),
        StepView view => Words(view),
        CheckView check => $"{texts["Formular.Pruefen"]} – {check.Form.Name}",
        StatusView status => $"{texts["Formular.Stand"]} – {status.Form.Name}",
        KeptView kept => $"{texts["Formular.Gemerkt"]} – {kept.Form.Name}",
        DoneView done => $"{done.Form.Confirmation.Heading} – {done.Form.Name}",
        _ => throw new InvalidOperationException($"There is no step {step.GetType().Name}."),
    };

    private string Words(StepView step) => step.Total == 1
        ? step.Form.Name.Current
        : $"{step.Page.Heading} ({texts.Format("Formular.Schritt", step.Number, step.Total)}) – {step.Form.Name}";
}
