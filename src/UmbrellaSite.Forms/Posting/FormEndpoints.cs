using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Forms.Saving;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Where forms are sent to. Every answer is a redirect: reloading a page never sends anything again.</summary>
public static class FormEndpoints
{
    public static IEndpointRouteBuilder MapForms(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/formular/{alias}", PostAsync);
        endpoints.MapGet("/formular/{alias}/weiter/{token}", ResumeAsync);
        return endpoints;
    }

    private static async Task<IResult> PostAsync(HttpContext http, string alias, FormStore forms, FormPages pages, PostReader reader, PostDesk desk)
    {
        if (forms.Find(alias) is not { } form || pages.Find(http.Request) is not { } page)
        {
            return Results.NotFound();
        }

        var posted = await reader.ReadAsync(http, form, page);
        return SeeOther(http, posted.Step is { } step
            ? await desk.TakeAsync(step, http.RequestAborted)
            : FormAddress.Of(page, form.Alias, posted.Shown, posted.Notice));
    }

    // Programs that look at mails before people do may open the link: it stays good for the next one who does.
    private static async Task<IResult> ResumeAsync(HttpContext http, string alias, string token, FormStore forms, FormPages pages, DraftOwner owner, Keeping keeping)
    {
        if (forms.Find(alias) is not { } form || pages.Find(http.Request) is not { } page)
        {
            return Results.NotFound();
        }

        var isGood = await keeping.ResumeAsync(token, owner.Ensure(http), http.RequestAborted);
        return SeeOther(http, isGood
            ? FormAddress.Of(page, form.Alias, FormAddress.CheckStep)
            : FormAddress.Of(page, form.Alias, FormAddress.StepOf(0), Notice.Gone));
    }

    private static IResult SeeOther(HttpContext http, string address)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
