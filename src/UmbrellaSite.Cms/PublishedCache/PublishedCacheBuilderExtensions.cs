using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using UmbrellaSite.Cms.PublishedCache.Content;
using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache;

internal static class PublishedCacheBuilderExtensions
{
    /// <summary>Published content in memory: one immutable snapshot, read from the database and refreshed after commits.</summary>
    public static IUmbracoBuilder AddPublishedCache(this IUmbracoBuilder builder)
    {
        builder.Services.AddSnapshot();
        builder.Services.AddCaches();
        return builder
            .AddNotificationHandler<UmbracoApplicationStartingNotification, SnapshotHandler>()
            .AddNotificationHandler<ContentCacheRefresherNotification, SnapshotHandler>()
            .AddNotificationHandler<MediaCacheRefresherNotification, SnapshotHandler>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, SnapshotHandler>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, SnapshotHandler>()
            .AddNotificationHandler<DomainCacheRefresherNotification, SnapshotHandler>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, SnapshotHandler>();
    }

    private static void AddSnapshot(this IServiceCollection services)
    {
        services.TryAddSingleton<CommittedState>();
        services.TryAddSingleton<SnapshotReader>();
        services.TryAddSingleton<ElementsCache>();
        services.TryAddSingleton<ContentReads>();
        services.TryAddSingleton<PublishedSnapshots>();
        services.TryAddSingleton<DraftReader>();
        services.TryAddSingleton<PublishedItemServices>();
        services.TryAddSingleton<PublishedItemFactory>();
    }

    private static void AddCaches(this IServiceCollection services)
    {
        services.TryAddSingleton<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.TryAddSingleton<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
        services.TryAddSingleton<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.TryAddSingleton<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        services.TryAddSingleton<IPublishedContentTypeCache, PublishedContentTypeCache>();
        services.TryAddSingleton<DocumentCacheService>();
        services.TryAddSingleton<IDocumentCacheService>(provider => provider.GetRequiredService<DocumentCacheService>());
        services.TryAddSingleton<MediaCacheService>();
        services.TryAddSingleton<IMediaCacheService>(provider => provider.GetRequiredService<MediaCacheService>());
        services.TryAddSingleton<IPublishedContentCache, DocumentCache>();
        services.TryAddSingleton<IPublishedMediaCache, MediaCache>();
        services.TryAddSingleton<IPublishedMemberCache, MemberCache>();
        services.TryAddSingleton<IDomainCache, DomainCache>();
        services.TryAddSingleton<IDomainCacheService, DomainCacheService>();
        services.TryAddSingleton<ICacheManager, CacheManager>();
        services.TryAddSingleton<IDatabaseCacheRebuilder, SnapshotRebuilder>();
    }
}
