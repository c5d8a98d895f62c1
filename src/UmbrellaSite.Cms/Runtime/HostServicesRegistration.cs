using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using UmbrellaSite.Cms.Runtime.Web;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>What Core declares and leaves to its host, as far as it has nothing to do with a request.</summary>
internal static class HostServicesRegistration
{
    public static IServiceCollection AddHostServices(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddMemoryCache();
        services.TryAddSingleton<IHostingEnvironment, SiteHostingEnvironment>();
        services.TryAddSingleton<RuntimeState>();
        services.TryAddSingleton<IRuntimeState>(provider => provider.GetRequiredService<RuntimeState>());
        services.TryAddSingleton<IShortStringHelper>(provider => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(
                provider.GetRequiredService<IOptionsMonitor<RequestHandlerSettings>>().CurrentValue)));
        services.TryAddSingleton<IServerMessenger, LocalServerMessenger>();
        services.TryAddSingleton<IServerRegistrationService, ServerRegistrationService>();
        services.TryAddSingleton<IBackOfficeUserReader, BackOfficeUserReader>();
        services.TryAddSingleton<IReservedFieldNamesService, ReservedFieldNames>();
        services.AddServicesOfCore();
        services.AddFiles();
        return services;
    }

    /// <summary>Classes that Core has but does not register itself.</summary>
    private static void AddServicesOfCore(this IServiceCollection services)
    {
        services.TryAddSingleton<IAuditService, AuditService>();
        services.TryAddSingleton<IAuditEntryService, AuditEntryService>();
        services.TryAddSingleton<IDataTypeService, DataTypeService>();
        services.TryAddSingleton<IIdKeyMap, IdKeyMap>();
        services.TryAddSingleton<ServiceContext>();
        services.TryAddSingleton<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
        services.TryAddSingleton<IConflictingRouteService, NoopConflictingRouteService>();
        services.TryAddSingleton<IPropertyCacheCompressionOptions, NoopPropertyCacheCompressionOptions>();
        services.TryAddSingleton<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.TryAddSingleton<IUserDataService, UserDataService>();
        services.TryAddTransient<IUrlAssembler, DefaultUrlAssembler>();
        services.TryAddTransient<IFireAndForgetRunner, FireAndForgetRunner>();
        services.TryAddTransient(provider =>
            new Lazy<LocalizedTextServiceFileSources>(() => provider.GetRequiredService<LocalizedTextServiceFileSources>()));
        services.TryAddTransient(LocalizedTextSources.Create);
    }

    private static void AddFiles(this IServiceCollection services)
    {
        services.TryAddSingleton<FileSystems>();
        services.TryAddSingleton<IViewHelper, ViewHelper>();
        services.TryAddSingleton<IDefaultViewContentProvider, DefaultViewContentProvider>();
        services.TryAddSingleton<UploadAutoFillProperties>();
    }
}
