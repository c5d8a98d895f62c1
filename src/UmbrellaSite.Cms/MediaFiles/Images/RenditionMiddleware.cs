using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>Answers with an image in the size and format that the query asks for; lets the original answer where there is none.</summary>
internal sealed class RenditionMiddleware(
    RequestDelegate next,
    MediaRoot root,
    Renditions renditions,
    ImageSignature signature,
    IOptions<ImagingSettings> settings)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) || !ImageCommands.AreAny(request.Query))
        {
            await next(context);
            return;
        }

        if (signature.IsRequired && !signature.IsValid(request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (Original(request.Path) is { } original
            && await renditions.FindAsync(original, ImageCommands.Parse(request.Query)) is { } rendition)
        {
            await SendAsync(context, rendition);
            return;
        }

        await next(context);
    }

    private FileInfo? Original(PathString path)
    {
        if (!path.StartsWithSegments(root.Url, StringComparison.OrdinalIgnoreCase, out var rest))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(root.Folder, rest.Value!.TrimStart('/')));
        var isInside = full.StartsWith(Path.GetFullPath(root.Folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && File.Exists(full) ? new FileInfo(full) : null;
    }

    private Task SendAsync(HttpContext context, Rendition rendition)
    {
        context.Response.ContentType = rendition.ContentType;
        MediaHeaders.Apply(context, settings.Value.Cache.BrowserMaxAge);
        var tag = new EntityTagHeaderValue($"\"{Path.GetFileNameWithoutExtension(rendition.File.Name)}\"");
        var made = new DateTimeOffset(rendition.File.LastWriteTimeUtc, TimeSpan.Zero);
        var result = TypedResults.PhysicalFile(rendition.File.FullName, rendition.ContentType, fileDownloadName: null, made, tag);
        return result.ExecuteAsync(context);
    }
}
