using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace UmbrellaSite.Cms.Rendering.Errors;

/// <summary>
/// The pages for when there is no document to show: plain files <c>errors/404.html</c>, <c>errors/500.html</c> … of the
/// website, because whatever went wrong may be what a view needs too.
/// </summary>
internal static class ErrorPagesExtensions
{
    public static void UseErrorPages(this IApplicationBuilder app)
    {
        var environment = app.ApplicationServices.GetRequiredService<IWebHostEnvironment>();
        if (!environment.IsDevelopment())
        {
            // The handler writes the failure to the log and sets 500; the page is added below.
            app.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = context => SendAsync(context, environment),
                AllowStatusCode404Response = true,
            });
        }

        app.UseStatusCodePages(context => SendAsync(context.HttpContext, environment));
    }

    private static async Task SendAsync(HttpContext context, IWebHostEnvironment environment)
    {
        var file = environment.WebRootFileProvider.GetFileInfo($"errors/{context.Response.StatusCode}.html");
        if (!file.Exists || !AcceptsPages(context.Request))
        {
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = file.Length;
        context.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.SendFileAsync(file);
        }
    }

    private static bool AcceptsPages(HttpRequest request) =>
        request.Headers.Accept.Count == 0
        || request.Headers.Accept.Any(accepted => accepted?.Contains("html", StringComparison.OrdinalIgnoreCase) == true
            || accepted?.Contains("*/*", StringComparison.Ordinal) == true);
}
