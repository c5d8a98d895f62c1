using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Rendering.Context;
using UmbrellaSite.Cms.Rendering.Pages;

namespace UmbrellaSite.Cms.Rendering.OutputCaching;

/// <summary>Which answers are the same for everybody.</summary>
internal static class PageCaching
{
    /// <summary>Whether a stored page may answer: an anonymous visitor without any cookie reads an address without a query.</summary>
    public static bool MayAskCache(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers.Cookie.Count == 0
        && request.Headers.Authorization.Count == 0
        && !request.QueryString.HasValue
        && !RequestPath.IsFile(request.Path)
        && !RequestPath.IsBackOffice(request.Path);

    /// <summary>Whether the page that was made may be stored.</summary>
    public static bool IsCacheable(HttpContext context, PublishedPage page) =>
        MayAskCache(context.Request)
        && context.Response.StatusCode == StatusCodes.Status200OK
        && !page.IsProtected
        && !page.Request.SetNoCacheHeader
        && context.Response.Headers.SetCookie.Count == 0
        && !IsNotToBeStored(context.Response);

    /// <summary>Whether nobody but this visitor may get the answer.</summary>
    public static bool IsPersonal(HttpContext context, PublishedPage page) =>
        page.IsProtected
        || context.User.Identity is { IsAuthenticated: true }
        || context.Request.Cookies.ContainsKey(Constants.Web.PreviewCookieName);

    private static bool IsNotToBeStored(HttpResponse response) =>
        response.Headers.CacheControl.ToString() is { Length: > 0 } control
        && (control.Contains("no-store", StringComparison.OrdinalIgnoreCase) || control.Contains("private", StringComparison.OrdinalIgnoreCase));
}
