using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;

namespace UmbrellaSite.Cms.MediaFiles;

/// <summary>Where media files are, on the disk and in addresses (<c>Umbraco:CMS:Global:UmbracoMedia…</c>).</summary>
internal sealed class MediaRoot
{
    public MediaRoot(IOptions<GlobalSettings> settings, IHostingEnvironment environment)
    {
        var virtualPath = settings.Value.UmbracoMediaPath;
        Url = environment.ToAbsolute(virtualPath).TrimEnd('/');
        // Core puts UmbracoMediaPath in its place when it is not set.
        var physicalPath = settings.Value.UmbracoMediaPhysicalRootPath;
        Folder = Path.IsPathRooted(physicalPath) ? physicalPath : environment.MapPathWebRoot(physicalPath);
    }

    public string Folder { get; }

    /// <summary>Without a slash at its end.</summary>
    public string Url { get; }
}
