using Microsoft.AspNetCore.Builder;
using UmbrellaSite.Cms.MediaFiles;
using UmbrellaSite.Cms.Rendering.Context;
using UmbrellaSite.Cms.Rendering.Errors;
using UmbrellaSite.Cms.Rendering.Pages;
using UmbrellaSite.Cms.Rendering.Responses;

namespace UmbrellaSite.Cms.Rendering;

public static class RenderingApplicationExtensions
{
    /// <summary>
    /// Answers requests for published pages. Call it once, after the request log and before endpoints are mapped: whatever
    /// is mapped answers first, and a page is looked for where nothing is.
    /// </summary>
    public static IApplicationBuilder UseUmbrellaRendering(this IApplicationBuilder app)
    {
        app.UseErrorPages();
        app.UseMediaFiles();
        app.UseOutputCache();
        app.UseRouting();
        app.UseMiddleware<SiteContextMiddleware>();
        app.UseMiddleware<PageRoutingMiddleware>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseMiddleware<PageResponseMiddleware>();
        return app;
    }
}
