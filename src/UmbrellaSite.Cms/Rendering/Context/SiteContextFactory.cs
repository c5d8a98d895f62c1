using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
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
    IDefaultCultureAccessor defaultCulture,
    IHttpContextAccessor httpContext,
    TimeProvider time) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out var current))
        {
            return new UmbracoContextReference(current, isRoot: false, accessor);
        }

        variationContext.VariationContext ??= new VariationContext(defaultCulture.DefaultCulture);
        var opened = new SiteContext(services, time.GetUtcNow().UtcDateTime, RequestUrl(), snapshots.Pin());
        accessor.Set(opened);
        return new UmbracoContextReference(opened, isRoot: true, accessor);
    }

    private Uri? RequestUrl() => httpContext.HttpContext?.Request is { Host.HasValue: true } request
        ? new Uri(request.GetEncodedUrl())
        : null;
}
