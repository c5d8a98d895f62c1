using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.Schema;

internal static class SchemaRegistration
{
    public static IServiceCollection AddSchema(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new DatabaseInstaller(
            provider.GetRequiredService<SqliteDatabaseFile>(),
            provider.GetRequiredService<ScopeResources>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
