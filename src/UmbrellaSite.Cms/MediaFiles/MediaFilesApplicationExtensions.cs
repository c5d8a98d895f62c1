using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using UmbrellaSite.Cms.MediaFiles.Images;

namespace UmbrellaSite.Cms.MediaFiles;

internal static class MediaFilesApplicationExtensions
{
    /// <summary>Answers requests for media files and for images in other sizes.</summary>
    public static void UseMediaFiles(this IApplicationBuilder app)
    {
        var root = app.ApplicationServices.GetRequiredService<MediaRoot>();
        var settings = app.ApplicationServices.GetRequiredService<IOptions<ImagingSettings>>().Value;
        Directory.CreateDirectory(root.Folder);
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(root.Url, StringComparison.OrdinalIgnoreCase),
            media =>
            {
                media.UseMiddleware<TrashedMediaMiddleware>();
                media.UseMiddleware<RenditionMiddleware>();
                media.UseStaticFiles(new StaticFileOptions
                {
                    FileProvider = new PhysicalFileProvider(root.Folder),
                    RequestPath = root.Url,
                    ContentTypeProvider = new FileExtensionContentTypeProvider(MediaTypes.All),
                    ServeUnknownFileTypes = true,
                    DefaultContentType = "application/octet-stream",
                    OnPrepareResponse = file => MediaHeaders.Apply(file.Context, settings.Cache.BrowserMaxAge),
                });
            });
    }
}
