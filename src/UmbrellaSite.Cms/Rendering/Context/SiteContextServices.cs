using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Rendering.Context;

/// <summary>What every context hands out.</summary>
internal sealed record SiteContextServices(
    IPublishedContentCache Content,
    IPublishedMediaCache Media,
    IDomainCache Domains,
    IPreviewService Preview,
    IHostingEnvironment Environment,
    UriUtility Uris,
    UmbracoRequestPaths Paths);
