using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>
/// Gives values without a declared type the .NET types that Umbraco's value editors test for: texts, whole numbers and
/// booleans as such, arrays of them as typed lists, objects and arrays of objects as <see cref="JsonNode"/>.
/// </summary>
internal sealed class UntypedJsonConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadValue(ref reader);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(object))
        {
            // Serialising by its own type would come back here for ever.
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, type, options);
    }

    private static object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
        JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.StartArray => ReadArray(ref reader),
        _ => JsonNode.Parse(ref reader),
    };

    private static object ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            // Umbraco leaves nulls out, and editors rely on the lists being free of them.
            if (ReadValue(ref reader) is { } item)
            {
                items.Add(item);
            }
        }

        return items switch
        {
            // An empty array has no item type to tell; as a node it is still written as [] and known to be empty.
            [] => new JsonArray(),
            [string, ..] when items.TrueForAll(item => item is string) => items.ConvertAll(item => (string)item),
            [int, ..] when items.TrueForAll(item => item is int) => items.ConvertAll(item => (int)item),
            [long, ..] when items.TrueForAll(item => item is long) => items.ConvertAll(item => (long)item),
            [double, ..] when items.TrueForAll(item => item is double) => items.ConvertAll(item => (double)item),
            [bool, ..] when items.TrueForAll(item => item is bool) => items.ConvertAll(item => (bool)item),
            [JsonNode, ..] when items.TrueForAll(item => item is JsonNode) => new JsonArray([.. items.Cast<JsonNode>()]),
            _ => items,
        };
    }
}
