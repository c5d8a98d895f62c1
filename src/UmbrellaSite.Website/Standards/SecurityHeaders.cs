using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace UmbrellaSite.Website.Standards;

/// <summary>
/// What the browser must not do with the public site: nothing from elsewhere, nothing inline, no frame around it, and no
/// word to others about what somebody has read. The back office sets its own.
/// </summary>
internal sealed class SecurityHeaders : IStartupFilter
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
        + "manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private const string TwoYears = "max-age=63072000; includeSubDomains";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (!context.Request.Path.StartsWithSegments("/umbraco"))
            {
                Set(context);
            }

            return following(context);
        });
        next(app);
    };

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = TwoYears;
        }

        if (!IsPartOfThePage(context.Request.Path))
        {
            SetForDocuments(headers, context.Request.IsHttps);
        }
    }

    // What a browser shows as a document by itself, media files included.
    private static void SetForDocuments(IHeaderDictionary headers, bool isHttps)
    {
        headers.ContentSecurityPolicy = isHttps ? Policy + "; upgrade-insecure-requests" : Policy;
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
    }

    // Styles, scripts and fonts of our own are bound by the page that asks for them; a dozen of them on each page would
    // carry half a kilobyte each that no browser reads.
    private static bool IsPartOfThePage(PathString path) =>
        path.StartsWithSegments("/css") || path.StartsWithSegments("/js") || path.StartsWithSegments("/fonts");
}
