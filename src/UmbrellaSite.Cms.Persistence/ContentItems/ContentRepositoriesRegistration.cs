using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.ContentItems.Documents;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.ContentItems.MediaItems;
using UmbrellaSite.Cms.Persistence.ContentItems.Members;
using UmbrellaSite.Cms.Persistence.ContentItems.Navigation;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;
using UmbrellaSite.Cms.Persistence.ContentItems.References;
using UmbrellaSite.Cms.Persistence.ContentItems.Versions;

namespace UmbrellaSite.Cms.Persistence.ContentItems;

internal static class ContentRepositoriesRegistration
{
    public static IServiceCollection AddContentRepositories(this IServiceCollection services)
    {
        services.AddSharedParts();
        services.AddDocuments();
        services.AddMedia();
        services.AddMembers();
        services.AddReferences();
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
        services.TryAddSingleton<IDocumentRepository, DocumentRepository>();
        services.TryAddSingleton<IDocumentBlueprintRepository, DocumentBlueprintRepository>();
        services.TryAddSingleton<IDocumentVersionRepository, DocumentVersionRepository>();
        services.TryAddSingleton<INavigationRepository, NavigationRepository>();
        services.TryAddSingleton<IPublishStatusRepository, PublishStatusRepository>();
    }

    private static void AddMedia(this IServiceCollection services)
    {
        services.TryAddSingleton<MediaBuilder>();
        services.TryAddSingleton<MediaWriter>();
        services.TryAddSingleton<IMediaRepository, MediaRepository>();
    }

    private static void AddMembers(this IServiceCollection services)
    {
        services.TryAddSingleton<MemberBuilder>();
        services.TryAddSingleton<MemberWriter>();
        services.TryAddSingleton<MemberAccounts>();
        services.TryAddSingleton<IPasswordHasher, AspNetCorePasswordHasher>();
        services.TryAddSingleton<MemberServices>();
        services.TryAddSingleton<MemberGroupAssignments>();
        services.TryAddSingleton<IMemberRepository, MemberRepository>();
        services.TryAddSingleton<IMemberGroupRepository, MemberGroupRepository>();
        services.TryAddSingleton<IExternalMemberRepository, ExternalMemberRepository>();
        services.TryAddSingleton<IMemberFilterRepository, MemberFilterRepository>();
        services.TryAddSingleton<IMemberFilterService, MemberFilterService>();
    }

    private static void AddReferences(this IServiceCollection services)
    {
        services.TryAddSingleton<ItemReferences>();
        services.AddHandler<ContentSavedNotification>();
        services.AddHandler<ContentPublishedNotification>();
        services.AddHandler<ContentUnpublishedNotification>();
        services.AddHandler<MediaSavedNotification>();
        services.AddHandler<MemberSavedNotification>();
    }

    private static void AddHandler<TNotification>(this IServiceCollection services)
        where TNotification : INotification =>
        services.TryAddEnumerable(ServiceDescriptor.Transient(
            typeof(INotificationHandler<TNotification>),
            typeof(ItemReferencesHandler)));
}
