using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Rendering;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Where forms are sent to. Every answer is a redirect: reloading a page never sends anything again.</summary>
public static class FormEndpoints
{
    public static IEndpointRouteBuilder MapForms(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/formular/{alias}", PostAsync);
        return endpoints;
    }

    private static async Task<IResult> PostAsync(HttpContext http, string alias, FormStore forms, FormPages pages, PostReader reader, StepPoster poster)
    {
        if (forms.Find(alias) is not { } form || pages.Find(http.Request) is not { } page)
        {
            return Results.NotFound();
        }

        var posted = await reader.ReadAsync(http, form, page);
        var next = posted.Step is { } step
            ? await poster.TakeAsync(step, http.RequestAborted)
            : FormAddress.Of(page, form.Alias, posted.Shown, posted.Notice);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = next;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
