using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Cms.Persistence.Security;

internal static class SecurityRepositoriesRegistration
{
    public static IServiceCollection AddSecurityRepositories(this IServiceCollection services)
    {
        return services;
    }
}
