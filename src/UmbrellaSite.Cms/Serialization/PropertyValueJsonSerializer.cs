using System.Text.Json;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>Reads and writes property values as Umbraco 17 stores them.</summary>
internal sealed class PropertyValueJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonTextSerializer(Options(encoders))
{
    private static JsonSerializerOptions Options(IJsonSerializerEncoderFactory encoders)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            Encoder = encoders.CreateEncoder<PropertyValueJsonSerializer>(),
        };
        UmbracoJsonConverters.AddTo(options.Converters);
        return options;
    }
}
