using Microsoft.Extensions.DependencyInjection;

namespace UmbrellaSite.Cms.Persistence.Schema;

internal static class SchemaRegistration
{
    public static IServiceCollection AddSchema(this IServiceCollection services)
    {
        return services;
    }
}
