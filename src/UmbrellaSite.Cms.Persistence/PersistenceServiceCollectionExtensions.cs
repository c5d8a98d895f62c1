using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems;
using UmbrellaSite.Cms.Persistence.ContentTypes;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.Persistence.Linking;
using UmbrellaSite.Cms.Persistence.Schema;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Security;
using UmbrellaSite.Cms.Persistence.Site;

namespace UmbrellaSite.Cms.Persistence;

public static class PersistenceServiceCollectionExtensions
{
    /// <summary>Scopes, repositories and the installer over the database that <c>umbracoDbDSN</c> names.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseOptions options)
    {
        services.TryAddSingleton(options);
        services.TryAddSingleton<SqliteDatabaseFile>();
        services.TryAddSingleton<IDatabaseProvider, SqliteProvider>();
        services.TryAddSingleton<ConnectionPool>();
        services.TryAddSingleton<WriterQueue>();
        services.AddScopes();
        services.TryAddSingleton(typeof(EntityCache<>));
        return services
            .AddSchema()
            .AddSiteRepositories()
            .AddContentTypeRepositories()
            .AddContentRepositories()
            .AddLinkingRepositories()
            .AddSecurityRepositories();
    }

    private static void AddScopes(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new ScopeResources(
            provider.GetRequiredService<IDatabaseProvider>(),
            provider.GetRequiredService<ConnectionPool>(),
            provider.GetRequiredService<WriterQueue>(),
            provider.GetRequiredService<IOptions<GlobalSettings>>().Value.DistributedLockingWriteLockDefaultTimeout));
        services.TryAddSingleton(provider => new ScopeProvider(
            new Lazy<ScopeServices>(() => ActivatorUtilities.CreateInstance<ScopeServices>(provider))));
        services.TryAddSingleton<ICoreScopeProvider>(provider => provider.GetRequiredService<ScopeProvider>());
        services.TryAddSingleton<IScopeAccessor>(provider => provider.GetRequiredService<ScopeProvider>());
        services.TryAddSingleton<SqliteLocking>();
        services.TryAddSingleton<IDistributedLockingMechanism>(provider => provider.GetRequiredService<SqliteLocking>());
        services.TryAddSingleton<IDistributedLockingMechanismFactory>(provider => provider.GetRequiredService<SqliteLocking>());
    }
}
