using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Cms.PublishedCache;
using UmbrellaSite.Cms.Rendering.Context;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>
/// Routes to a document what no other endpoint answers, before authorization and whatever else looks at the endpoint.
/// </summary>
internal sealed class PageRoutingMiddleware(
    RequestDelegate next,
    PageRouter router,
    PageEndpoints endpoints,
    ContentReads reads,
    IUmbracoContextAccessor contexts)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // An endpoint without a route is ASP.NET's own: some pattern fits the path, but not the method.
        if (context.GetEndpoint() is RouteEndpoint
            || RequestPath.IsFile(context.Request.Path)
            || RequestPath.IsBackOffice(context.Request.Path)
            || !contexts.TryGetUmbracoContext(out var site))
        {
            await next(context);
            return;
        }

        using var recording = reads.Record();
        var page = await router.RouteAsync(context, site);
        context.Features.Set(page);
        context.Features.Set(recording.Log);
        SetCulture(page.Request.Culture);
        if (context.GetEndpoint() is null || page.Request.GetRouteResult() != UmbracoRouteResult.NotFound)
        {
            context.SetEndpoint(endpoints.For(context, page));
        }

        await next(context);
    }

    private static void SetCulture(string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            var culture = CultureInfo.GetCultureInfo(name);
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }
    }
}
