using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Cms.Persistence.Content;

internal static class ContentRepositoriesRegistration
{
    public static IServiceCollection AddContentRepositories(this IServiceCollection services)
    {
        return services;
    }
}
