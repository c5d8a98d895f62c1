using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentItems.Documents;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.ContentItems.MediaItems;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;

namespace UmbrellaSite.Cms.Persistence.ContentItems;

internal static class ContentRepositoriesRegistration
{
    public static IServiceCollection AddContentRepositories(this IServiceCollection services)
    {
        services.AddSharedParts();
        services.AddDocuments();
        services.AddMedia();
        return services;
    }

    private static void AddSharedParts(this IServiceCollection services)
    {
        services.TryAddSingleton<ContentItemServices>();
        services.TryAddSingleton<NodeQueries>();
        services.TryAddSingleton<NodeWriter>();
        services.TryAddSingleton<SiblingNames>();
        services.TryAddSingleton<TreeIntegrity>();
        services.TryAddSingleton<ItemOrdering>();
        services.TryAddSingleton<ItemDeletion>();
        services.TryAddSingleton<ItemTags>();
        services.TryAddSingleton<ItemVersions>();
        services.TryAddSingleton<VersionDeletion>();
        services.TryAddSingleton<PropertyReader>();
        services.TryAddSingleton<PropertyStore>();
        services.TryAddSingleton<SortableValues>();
    }

    private static void AddDocuments(this IServiceCollection services)
    {
        services.TryAddSingleton<DocumentServices>();
        services.TryAddSingleton<DocumentBuilder>();
        services.TryAddSingleton<DocumentWriter>();
        services.TryAddSingleton<DocumentNames>();
        services.TryAddSingleton<DocumentVersions>();
        services.TryAddSingleton<DocumentCultures>();
        services.TryAddSingleton<DocumentSchedule>();
        services.TryAddSingleton<DocumentPermissions>();
        services.TryAddSingleton<IDocumentRepository, DocumentRepository>();
        services.TryAddSingleton<IDocumentBlueprintRepository, DocumentBlueprintRepository>();
    }

    private static void AddMedia(this IServiceCollection services)
    {
        services.TryAddSingleton<MediaBuilder>();
        services.TryAddSingleton<MediaWriter>();
        services.TryAddSingleton<IMediaRepository, MediaRepository>();
    }
}
