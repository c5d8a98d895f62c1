using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Serialization;

internal abstract class JsonTextSerializer(JsonSerializerOptions options) : IJsonSerializer
{
    public string Serialize(object? input) => JsonSerializer.Serialize(input, options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = input as T ?? Parse<T>(input);
        return value is not null;
    }

    private T? Parse<T>(object input)
        where T : class
    {
        try
        {
            return input switch
            {
                JsonNode node => node.Deserialize<T>(options),
                JsonElement { ValueKind: JsonValueKind.Object or JsonValueKind.Array } element => element.Deserialize<T>(options),
                string text when text.DetectIsJson() => JsonSerializer.Deserialize<T>(text, options),
                _ => null,
            };
        }
        catch (JsonException)
        {
            // What a client sends need not have the shape that an editor asks for: that is "no", not a failure.
            return null;
        }
    }
}
