using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Cms.Persistence.ContentTypes;

internal static class ContentTypeRepositoriesRegistration
{
    public static IServiceCollection AddContentTypeRepositories(this IServiceCollection services)
    {
        return services;
    }
}
