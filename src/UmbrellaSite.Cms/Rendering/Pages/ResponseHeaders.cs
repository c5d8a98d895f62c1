using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>The headers that content finders and notification handlers ask for.</summary>
internal static class ResponseHeaders
{
    public static void Apply(HttpResponse response, IPublishedRequest request)
    {
        var caching = new List<string>();
        if (request.SetNoCacheHeader)
        {
            caching.Add("no-cache");
        }

        caching.AddRange(request.CacheExtensions ?? []);
        if (caching.Count > 0)
        {
            response.Headers.CacheControl = string.Join(", ", caching);
        }

        foreach (var (name, value) in request.Headers ?? new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase))
        {
            response.Headers[name] = value;
        }
    }
}
