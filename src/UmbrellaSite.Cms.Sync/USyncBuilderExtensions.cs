using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.ExportOnSave;
using UmbrellaSite.Cms.Sync.Kinds;
using UmbrellaSite.Cms.Sync.Kinds.Documents;
using UmbrellaSite.Cms.Sync.Kinds.Json;
using UmbrellaSite.Cms.Sync.Kinds.Types;
using UmbrellaSite.Cms.Sync.Running;
using UmbrellaSite.Cms.Sync.Settings;
using UmbrellaSite.Cms.Sync.Startup;
using UmbrellaSite.Cms.Sync.Values;

namespace UmbrellaSite.Cms.Sync;

public static class USyncBuilderExtensions
{
    /// <summary>
    /// Adds <see cref="ISyncService"/>, the import at start-up and the export on save, by the settings in <c>uSync:Settings</c>
    /// and <c>uSync:Sets</c>. Calling it twice does no harm.
    /// </summary>
    public static IUmbracoBuilder AddUSync(this IUmbracoBuilder builder)
    {
        if (builder.Services.Any(service => service.ServiceType == typeof(ISyncService)))
        {
            return builder;
        }

        AddSettings(builder.Services, builder.Config);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ISyncService, SyncService>();
        builder.Services.AddSingleton<KindSelection>();
        builder.Services.AddSingleton<KindTransaction>();
        builder.Services.AddSingleton<SyncFolders>();
        builder.Services.AddSingleton<MediaFilesBrought>();
        builder.Services.AddSingleton<SyncPause>();
        builder.Services.AddSingleton<SavedItemExport>();
        builder.Services.AddSingleton<FirstBoot>();
        builder.Services.AddSingleton<StopAndOnceFiles>();
        builder.Services.AddSingleton<ImportedFiles>();
        AddDomainWarnings(builder.Services);
        AddValues(builder.Services);
        AddKinds(builder.Services);
        builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, SyncAtStartup>();
        return builder.AddExportOnSave();
    }

    /// <summary>Has a part of the site keep its own items as JSON files beside Umbraco's; they are imported last.</summary>
    public static IUmbracoBuilder AddSyncedJson<TItems>(this IUmbracoBuilder builder)
        where TItems : class, IJsonItems
    {
        builder.Services.TryAddSingleton<TItems>();
        builder.Services.AddTransient<ISyncKind>(services => new JsonKind(services.GetRequiredService<TItems>()));
        return builder;
    }

    private static void AddSettings(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<USyncSettings>().Bind(configuration.GetSection(USyncSettings.Section));
        foreach (var set in configuration.GetSection(HandlerSet.Section).GetChildren())
        {
            services.AddOptions<HandlerSet>(set.Key).Bind(set);
        }
    }

    private static void AddDomainWarnings(IServiceCollection services)
    {
        var warnings = services.Where(service =>
            service.ServiceType == typeof(INotificationHandler<ContentPublishedNotification>)
            && service.ImplementationType == typeof(AddDomainWarningsWhenPublishingNotificationHandler)).ToList();
        foreach (var warning in warnings)
        {
            services.Remove(warning);
            services.TryAddSingleton<AddDomainWarningsWhenPublishingNotificationHandler>();
            services.TryAddSingleton<DomainWarnings>();
            services.AddSingleton<INotificationHandler<ContentPublishedNotification>>(all => all.GetRequiredService<DomainWarnings>());
        }
    }

    private static void AddValues(IServiceCollection services)
    {
        services.AddTransient<IValueMapper, DateMapper>();
        services.AddTransient<IValueMapper, LinesMapper>();
        services.AddTransient<IValueMapper, MediaPathMapper>();
        services.AddTransient<IValueMapper, MemberGroupMapper>();
        services.AddTransient<IBlockContentTypes, BlockContentTypes>();
        services.AddTransient<ValueMapping>();
    }

    // In the order of their import.
    private static void AddKinds(IServiceCollection services)
    {
        services.AddTransient<TypeServices>();
        services.AddTransient<ItemServices>();
        services.AddTransient<DocumentLookups>();
        services.AddTransient<DocumentPublishing>();
        services.AddTransient<ISyncKind, LanguageKind>();
        services.AddTransient<ISyncKind, DictionaryKind>();
        services.AddTransient<ISyncKind, DataTypeKind>();
        services.AddTransient<ISyncKind, TemplateKind>();
        services.AddTransient<ISyncKind, ContentTypeKind>();
        services.AddTransient<ISyncKind, MediaTypeKind>();
        services.AddTransient<ISyncKind, MemberTypeKind>();
        services.AddTransient<ISyncKind, RelationTypeKind>();
        services.AddTransient<ISyncKind, MediaKind>();
        services.AddTransient<ISyncKind, ContentKind>();
        services.AddTransient<ISyncKind, BlueprintKind>();
        services.AddTransient<ISyncKind, DomainKind>();
    }
}
