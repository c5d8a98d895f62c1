using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Cms.Persistence.Site;

internal static class SiteRepositoriesRegistration
{
    public static IServiceCollection AddSiteRepositories(this IServiceCollection services)
    {
        return services;
    }
}
