using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Cms.Persistence.ContentItems;

internal static class ContentRepositoriesRegistration
{
    public static IServiceCollection AddContentRepositories(this IServiceCollection services)
    {
        return services;
    }
}
