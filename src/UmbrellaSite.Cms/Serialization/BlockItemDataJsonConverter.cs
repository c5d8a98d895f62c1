using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>
/// Reads one block's content or settings. Besides today's shape (key and values) it knows the one from before Umbraco 15:
/// an "udi", and the property values side by side with it, among which one may itself be called "values".
/// </summary>
internal sealed class BlockItemDataJsonConverter : JsonConverter<BlockItemData>
{
    public override BlockItemData? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A block is an object, not a {reader.TokenType}.");
        }

        var block = new BlockItemData();
        var values = default(Utf8JsonReader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (string.Equals(name, "values", StringComparison.OrdinalIgnoreCase))
            {
                // Only the rest of the object tells what it means, so a bookmark is kept.
                values = reader;
                reader.Skip();
            }
            else
            {
                ReadPart(ref reader, name, block, options);
            }
        }

        if (values.TokenType != JsonTokenType.None)
        {
            ReadValues(values, block, options);
        }

        return block;
    }

    public override void Write(Utf8JsonWriter writer, BlockItemData value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("contentTypeKey", value.ContentTypeKey);
        writer.WriteString("key", value.Key);
        writer.WritePropertyName("values");
        JsonSerializer.Serialize(writer, value.Values, options);
        foreach (var (name, raw) in value.RawPropertyValues)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, raw, options);
        }

        writer.WriteEndObject();
    }

    private static void ReadPart(ref Utf8JsonReader reader, string name, BlockItemData block, JsonSerializerOptions options)
    {
        switch (name.ToLowerInvariant())
        {
            case "contenttypekey":
                block.ContentTypeKey = ReadKey(ref reader);
                break;
            case "key":
                block.Key = ReadKey(ref reader);
                break;
            case "udi":
                block.Udi = JsonSerializer.Deserialize<Udi>(ref reader, options);
                break;
            case "contenttypealias":
                reader.Skip();
                break;
            default:
                block.RawPropertyValues[name] = JsonSerializer.Deserialize<object>(ref reader, options);
                break;
        }
    }

    private static void ReadValues(Utf8JsonReader reader, BlockItemData block, JsonSerializerOptions options)
    {
        if (block.Key == Guid.Empty && block.Udi is GuidUdi udi)
        {
            block.Key = udi.Guid;
            block.RawPropertyValues["values"] = JsonSerializer.Deserialize<object>(ref reader, options);
            return;
        }

        block.Values = JsonSerializer.Deserialize<List<BlockPropertyValue>>(ref reader, options) ?? [];
    }

    private static Guid ReadKey(ref Utf8JsonReader reader) =>
        Guid.TryParse(reader.GetString(), out var key) ? key : Guid.Empty;
}
