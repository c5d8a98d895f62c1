using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Linking.Entities;
using UmbrellaSite.Cms.Persistence.Linking.PublicAccess;
using UmbrellaSite.Cms.Persistence.Linking.Redirects;
using UmbrellaSite.Cms.Persistence.Linking.References;
using UmbrellaSite.Cms.Persistence.Linking.Relations;
using UmbrellaSite.Cms.Persistence.Linking.Subscriptions;
using UmbrellaSite.Cms.Persistence.Linking.Tags;
using UmbrellaSite.Cms.Persistence.Linking.Urls;

namespace UmbrellaSite.Cms.Persistence.Linking;

internal static class LinkingRepositoriesRegistration
{
    public static IServiceCollection AddLinkingRepositories(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<CachedNodeLinks>();
        services.TryAddSingleton<IEntityRepository, EntityRepository>();
        services.TryAddSingleton<IDocumentUrlRepository, DocumentUrlRepository>();
        services.TryAddSingleton<IDocumentUrlAliasRepository, DocumentUrlAliasRepository>();
        services.TryAddSingleton<IRelationTypeRepository, RelationTypeRepository>();
        services.TryAddEnumerable(ServiceDescriptor
            .Transient<INotificationHandler<RelationTypeCacheRefresherNotification>, RelationTypesRefreshed>());
        services.TryAddSingleton<IRelationRepository, RelationRepository>();
        services.TryAddSingleton<ITrackedReferencesRepository, TrackedReferencesRepository>();
        services.TryAddSingleton<ITagRepository, TagRepository>();
        services.TryAddSingleton<IRedirectUrlRepository, RedirectUrlRepository>();
        services.TryAddSingleton<IPublicAccessRepository, PublicAccessRepository>();
        services.TryAddSingleton<INotificationsRepository, NotificationsRepository>();
        return services;
    }
}
