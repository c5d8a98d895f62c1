using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Website.Lists;

namespace UmbrellaSite.Website;

/// <summary>
/// Shows the pages of the document type it is named after, with the view that is named like the page's template.
/// </summary>
internal abstract class PageController : Controller
{
    protected ListRequest ListRequest => ListRequest.Of(Request);

    protected ViewResult Page(object model) => View($"~/Views/{Template}.cshtml", model);

    /// <summary>A list says with its status whether its address made sense.</summary>
    protected ViewResult Page(object model, ListPage list)
    {
        Response.StatusCode = list.StatusCode;
        HttpContext.Features.Set(list.Request);
        return Page(model);
    }

    private string Template
    {
        get
        {
            var contexts = HttpContext.RequestServices.GetRequiredService<IUmbracoContextAccessor>();
            return contexts.TryGetUmbracoContext(out var context) && context.PublishedRequest?.Template?.Alias is { } alias
                ? alias
                : ControllerContext.ActionDescriptor.ControllerName;
        }
    }
}
