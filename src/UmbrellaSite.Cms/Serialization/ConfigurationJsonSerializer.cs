using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>
/// Reads and writes the configuration of data types. Configurations have been written by many versions and by hand, so
/// reading is lenient about case, numbers in quotes and ways to say "yes".
/// </summary>
internal sealed class ConfigurationJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonTextSerializer(Options(encoders)), IConfigurationEditorJsonSerializer
{
    private static JsonSerializerOptions Options(IJsonSerializerEncoderFactory encoders)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            Encoder = encoders.CreateEncoder<ConfigurationJsonSerializer>(),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(ConfigurationPropertyNames.Apply),
        };
        UmbracoJsonConverters.AddTo(options.Converters);
        options.Converters.Add(new LenientBooleanJsonConverter());
        return options;
    }
}
