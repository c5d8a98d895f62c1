using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>The site's folders and address, told to Core in Core's terms.</summary>
internal sealed class SiteHostingEnvironment(
    IWebHostEnvironment environment,
    IOptionsMonitor<HostingSettings> hosting,
    IOptionsMonitor<WebRoutingSettings> routing,
    IConfiguration configuration) : Umbraco.Cms.Core.Hosting.IHostingEnvironment
{
    private Uri? _seenUrl;

    public string? SiteName => hosting.CurrentValue.SiteName ?? environment.ApplicationName;

    public string ApplicationId => environment.ApplicationName;

    public string ApplicationPhysicalPath => environment.ContentRootPath;

    public string LocalTempPath => Path.Combine(environment.ContentRootPath, "umbraco", "Data", "TEMP");

    public string ApplicationVirtualPath => hosting.CurrentValue.ApplicationVirtualPath is { Length: > 0 } path ? path : "/";

    public bool IsDebugMode => hosting.CurrentValue.Debug;

    public bool IsHosted => true;

    /// <summary>The configured address, else the first one that a request came in by, else the one the server listens on.</summary>
    public Uri ApplicationMainUrl =>
        routing.CurrentValue.UmbracoApplicationUrl is { Length: > 0 } configured
            ? new Uri(configured)
            : _seenUrl ?? ListeningUrl()!;

    public string MapPathWebRoot(string path) => Map(environment.WebRootPath, path);

    public string MapPathContentRoot(string path) => Map(environment.ContentRootPath, path);

    public string ToAbsolute(string virtualPath)
    {
        var root = ApplicationVirtualPath.TrimEnd('/');
        return virtualPath.StartsWith('~') ? root + "/" + virtualPath.TrimStart('~', '/') : virtualPath;
    }

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => _seenUrl ??= currentApplicationUrl;

    private Uri? ListeningUrl() =>
        Uri.TryCreate(configuration["urls"]?.Split(';')[0], UriKind.Absolute, out var url) ? url : null;

    private static string Map(string root, string path)
    {
        if (Path.IsPathFullyQualified(path) && path.StartsWith(root, StringComparison.Ordinal))
        {
            return path;
        }

        var relative = path.TrimStart('~').TrimStart('/', '\\').Replace('\\', Path.DirectorySeparatorChar);
        return Path.Combine(root, relative);
    }
}
