using Microsoft.AspNetCore.Http;

namespace UmbrellaSite.Website.Standards;

internal static class SiteAddress
{
    /// <summary>The address under which the site was asked, with a slash at the end.</summary>
    public static Uri Of(HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase}/");

    /// <summary>The whole address that was asked for.</summary>
    public static Uri Asked(HttpRequest request) => new(Of(request), request.Path.ToUriComponent() + request.QueryString.ToUriComponent());
}
