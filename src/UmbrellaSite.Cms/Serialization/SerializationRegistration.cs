using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.Serialization;

internal static class SerializationRegistration
{
    public static IServiceCollection AddUmbracoSerialization(this IServiceCollection services)
    {
        services.TryAddSingleton<IJsonSerializerEncoderFactory, JsonSerializerEncoderFactory>();
        services.TryAddSingleton<IJsonSerializer, PropertyValueJsonSerializer>();
        services.TryAddSingleton<IConfigurationEditorJsonSerializer, ConfigurationJsonSerializer>();
        return services;
    }
}
