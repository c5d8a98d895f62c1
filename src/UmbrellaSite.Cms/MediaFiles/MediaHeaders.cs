using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace UmbrellaSite.Cms.MediaFiles;

/// <summary>
/// The headers of media files. Editors upload what others have sent them, so a file may be meant to run as a page of the
/// site: whatever is not an image, sound, film, PDF or plain text is only offered for download, and nothing runs in an SVG.
/// </summary>
internal static class MediaHeaders
{
    private const string NothingRuns = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
    private static readonly string[] _shown = ["image/", "audio/", "video/", "application/pdf", "text/plain"];

    public static void Apply(HttpContext context, TimeSpan browserMaxAge)
    {
        var headers = context.Response.Headers;
        var type = context.Response.ContentType ?? string.Empty;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = CacheControl(context.Request, browserMaxAge);
        if (type.StartsWith("image/svg", StringComparison.OrdinalIgnoreCase))
        {
            headers.ContentSecurityPolicy = NothingRuns;
        }
        else if (!_shown.Any(shown => type.StartsWith(shown, StringComparison.OrdinalIgnoreCase)))
        {
            headers.ContentSecurityPolicy = NothingRuns;
            headers.ContentDisposition = "attachment";
        }
    }

    // An address with a version in it means this very file for ever.
    private static string CacheControl(HttpRequest request, TimeSpan browserMaxAge)
    {
        var age = ((long)browserMaxAge.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return request.Query.ContainsKey("v") || request.Query.ContainsKey("rnd")
            ? $"public, max-age={age}, immutable"
            : $"public, must-revalidate, max-age={age}";
    }
}
