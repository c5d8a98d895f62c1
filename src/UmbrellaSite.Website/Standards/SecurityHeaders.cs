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
        headers.ContentSecurityPolicy = context.Request.IsHttps ? Policy + "; upgrade-insecure-requests" : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = TwoYears;
        }
    }
}
