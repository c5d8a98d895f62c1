using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Cms.Rendering.Context;

/// <summary>Umbraco's view of one request, or of a piece of work that has no request.</summary>
internal sealed class SiteContext(SiteContextServices services, DateTime created, Uri? requestUrl, IDisposable snapshot) : IUmbracoContext
{
    // Work without a request still makes URLs; only those of domains cannot be right then.
    private static readonly Uri _noRequest = new("http://localhost");

    private Uri? _cleanedUrl;
    private bool? _preview;

    public DateTime ObjectCreated => created;

    public Uri OriginalRequestUrl => requestUrl ?? _noRequest;

    public Uri CleanedUmbracoUrl => _cleanedUrl ??= services.Uris.UriToUmbraco(OriginalRequestUrl);

    public IPublishedContentCache Content => services.Content;

    public IPublishedMediaCache Media => services.Media;

    public IDomainCache Domains => services.Domains;

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => services.Environment.IsDebugMode;

    public bool InPreviewMode => _preview ??= IsPreview();

    public void Dispose() => snapshot.Dispose();

    private bool IsPreview() =>
        requestUrl is not null
        && !services.Paths.IsBackOfficeRequest(requestUrl.AbsolutePath)
        && services.Preview.IsInPreview();
}
