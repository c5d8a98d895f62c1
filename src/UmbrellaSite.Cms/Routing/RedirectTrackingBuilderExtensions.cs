using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.Routing;

internal static class RedirectTrackingBuilderExtensions
{
    /// <summary>Redirects from the earlier paths of renamed and moved pages.</summary>
    public static IUmbracoBuilder AddRedirectTracking(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<PublishedRoutes>();
        builder.Services.TryAddSingleton<SegmentChanges>();
        builder.Services.TryAddSingleton<IRedirectTracker, RedirectTracker>();
        return builder
            .AddNotificationHandler<ContentPublishingNotification, RedirectTrackingHandler>()
            .AddNotificationHandler<ContentPublishedNotification, RedirectTrackingHandler>()
            .AddNotificationHandler<ContentMovingNotification, RedirectTrackingHandler>()
            .AddNotificationHandler<ContentMovedNotification, RedirectTrackingHandler>();
    }
}
