using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Cms.Persistence.Linking;

internal static class LinkingRepositoriesRegistration
{
    public static IServiceCollection AddLinkingRepositories(this IServiceCollection services)
    {
        return services;
    }
}
