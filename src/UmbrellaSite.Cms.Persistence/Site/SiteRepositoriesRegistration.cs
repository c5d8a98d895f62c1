using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Site.Auditing;
using UmbrellaSite.Cms.Persistence.Site.Dictionary;
using UmbrellaSite.Cms.Persistence.Site.Domains;
using UmbrellaSite.Cms.Persistence.Site.Files;
using UmbrellaSite.Cms.Persistence.Site.Instances;
using UmbrellaSite.Cms.Persistence.Site.Languages;
using UmbrellaSite.Cms.Persistence.Site.Users;

namespace UmbrellaSite.Cms.Persistence.Site;

internal static class SiteRepositoriesRegistration
{
    public static IServiceCollection AddSiteRepositories(this IServiceCollection services)
    {
        services.AddTexts();
        services.AddRecords();
        services.AddInstances();
        services.TryAddSingleton<IUserDataRepository, UserDataRepository>();
        services.TryAddSingleton<IWebProfilerRepository, WebProfilerRepository>();
        services.TryAddSingleton<ITemporaryFileRepository, TemporaryFileRepository>();
        return services;
    }

    private static void AddTexts(this IServiceCollection services)
    {
        services.TryAddSingleton<LanguageLoader>();
        services.TryAddSingleton<LanguageWriter>();
        services.TryAddSingleton<ILanguageRepository, LanguageRepository>();
        services.TryAddSingleton<DictionaryLoader>();
        services.TryAddSingleton<DictionaryWriter>();
        services.TryAddSingleton<IDictionaryRepository, DictionaryRepository>();
        services.TryAddSingleton<IDomainRepository, DomainRepository>();
    }

    private static void AddRecords(this IServiceCollection services)
    {
        services.TryAddSingleton<IAuditRepository, AuditRepository>();
        services.TryAddSingleton<IAuditEntryRepository, AuditEntryRepository>();
        services.TryAddSingleton<IConsentRepository, ConsentRepository>();
        services.TryAddSingleton<ILogViewerQueryRepository, LogViewerQueryRepository>();
    }

    private static void AddInstances(this IServiceCollection services)
    {
        services.TryAddSingleton<IKeyValueRepository, KeyValueRepository>();
        services.TryAddSingleton<ILongRunningOperationRepository, LongRunningOperationRepository>();
        services.TryAddSingleton<ILastSyncedRepository, LastSyncedRepository>();
        services.TryAddSingleton<IRepositoryCacheVersionRepository, RepositoryCacheVersionRepository>();
        services.TryAddSingleton<ICacheInstructionRepository, CacheInstructionRepository>();
        services.TryAddSingleton<IServerRegistrationRepository, ServerRegistrationRepository>();
        services.TryAddSingleton<INodeCountRepository, NodeCountRepository>();
    }
}
