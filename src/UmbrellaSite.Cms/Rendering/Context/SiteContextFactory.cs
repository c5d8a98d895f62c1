using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Cms.PublishedCache;

namespace UmbrellaSite.Cms.Rendering.Context;

/// <summary>
/// Gives the context of the running request or opens one. Who opens it keeps seeing one snapshot until it is disposed.
/// </summary>
internal sealed class SiteContextFactory(
    SiteContextServices services,
    PublishedSnapshots snapshots,
    IUmbracoContextAccessor accessor,
    IVariationContextAccessor variationContext,
    IHttpContextAccessor httpContext,
    TimeProvider time) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out var current))
        {
            return new UmbracoContextReference(current, isRoot: false, accessor);
        }

        var pinned = snapshots.Pin();
        variationContext.VariationContext ??= new VariationContext(pinned.Snapshot.Domains.DefaultCulture);
        var opened = new SiteContext(services, time.GetUtcNow().UtcDateTime, RequestUrl(), pinned);
        accessor.Set(opened);
        return new UmbracoContextReference(opened, isRoot: true, accessor);
    }

    private Uri? RequestUrl() => httpContext.HttpContext?.Request is { Host.HasValue: true } request
        ? new Uri(request.GetEncodedUrl())
        : null;
}
