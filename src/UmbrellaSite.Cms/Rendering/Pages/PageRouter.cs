using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>
/// Routes a request through Umbraco's router and its content finders, then decides what shows the document: an action of
/// the site for this type of document, or the template.
/// </summary>
internal sealed class PageRouter(IPublishedRouter router, PageControllers controllers, PublicAccessGate access)
{
    public async Task<PublishedPage> RouteAsync(HttpContext context, IUmbracoContext site)
    {
        var builder = await router.CreateRequestAsync(site.CleanedUmbracoUrl);
        var request = await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound));
        var page = await ShowAsync(context, request, isProtected: false);
        page = await access.CheckAsync(context, page, (replaced, content) => RerouteAsync(context, replaced, content));
        site.PublishedRequest = page.Request;
        return page;
    }

    private async Task<PublishedPage> RerouteAsync(HttpContext context, PublishedPage page, IPublishedContent content) =>
        await ShowAsync(context, await router.UpdateRequestAsync(page.Request, content), isProtected: true);

    private async Task<PublishedPage> ShowAsync(HttpContext context, IPublishedRequest request, bool isProtected)
    {
        if (request.IsRedirect() || !request.HasPublishedContent())
        {
            return new PublishedPage(request, null, isProtected);
        }

        var controller = controllers.Find(context, request);
        if (controller is null && !request.HasTemplate())
        {
            // Umbraco's rule: what nothing can show is not there, and the page for that is looked for.
            request = await router.UpdateRequestAsync(request, null);
            request = request.HasTemplate() ? request : WithoutContent(request);
            controller = request.HasPublishedContent() ? controllers.Find(context, request) : null;
        }

        return new PublishedPage(request, controller, isProtected);
    }

    private static PublishedRequest WithoutContent(IPublishedRequest request) => new(
        request.Uri,
        request.AbsolutePathDecoded,
        publishedContent: null,
        isInternalRedirect: false,
        template: null,
        request.Domain,
        request.Culture,
        request.Segment,
        redirectUrl: null,
        StatusCodes.Status404NotFound,
        request.CacheExtensions,
        request.Headers,
        request.SetNoCacheHeader,
        request.IgnorePublishedContentCollisions);
}
