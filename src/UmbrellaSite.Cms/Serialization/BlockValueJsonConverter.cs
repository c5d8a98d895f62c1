using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>
/// Reads and writes the values of block editors. Each kind has its own type of layout items; a stored value may hold the
/// layouts of several editors, of which the one of the value's own editor is read.
/// </summary>
/// <param name="nameOfLayout">Umbraco stores "Layout", while its client writes and reads "layout".</param>
internal sealed class BlockValueJsonConverter(string nameOfLayout) : JsonConverter<BlockValue>
{
    public override bool CanConvert(Type typeToConvert) => typeof(BlockValue).IsAssignableFrom(typeToConvert);

    public override BlockValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"The value of a block editor is an object, not a {reader.TokenType}.");
        }

        var value = (BlockValue)Activator.CreateInstance(typeToConvert)!;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            ReadPart(ref reader, name, value, options);
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, BlockValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("contentData");
        JsonSerializer.Serialize(writer, value.ContentData, options);
        writer.WritePropertyName("settingsData");
        JsonSerializer.Serialize(writer, value.SettingsData, options);
        writer.WritePropertyName("expose");
        JsonSerializer.Serialize(writer, value.Expose, options);

        writer.WriteStartObject(nameOfLayout);
        WriteLayout(writer, value, options);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void ReadPart(ref Utf8JsonReader reader, string? name, BlockValue value, JsonSerializerOptions options)
    {
        switch (name?.ToLowerInvariant())
        {
            case "contentdata":
                value.ContentData = JsonSerializer.Deserialize<List<BlockItemData>>(ref reader, options) ?? [];
                break;
            case "settingsdata":
                value.SettingsData = JsonSerializer.Deserialize<List<BlockItemData>>(ref reader, options) ?? [];
                break;
            case "expose":
                value.Expose = JsonSerializer.Deserialize<List<BlockItemVariation>>(ref reader, options) ?? [];
                break;
            case "layout":
                ReadLayouts(ref reader, value, options);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private static void ReadLayouts(ref Utf8JsonReader reader, BlockValue value, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var alias = reader.GetString()!;
            reader.Read();
            if (value.SupportsBlockLayoutAlias(alias))
            {
                var listType = typeof(List<>).MakeGenericType(LayoutItemType(value));
                var items = (IEnumerable<IBlockLayoutItem>?)JsonSerializer.Deserialize(ref reader, listType, options);
                value.Layout[value.PropertyEditorAlias] = items ?? [];
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void WriteLayout(Utf8JsonWriter writer, BlockValue value, JsonSerializerOptions options)
    {
        if (!value.Layout.TryGetValue(value.PropertyEditorAlias, out var items) || !items.Any())
        {
            return;
        }

        var itemType = LayoutItemType(value);
        writer.WriteStartArray(value.PropertyEditorAlias);
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item, itemType, options);
        }

        writer.WriteEndArray();
    }

    private static Type LayoutItemType(BlockValue value)
    {
        for (var type = value.GetType().BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(BlockValue<>))
            {
                return type.GenericTypeArguments[0];
            }
        }

        throw new JsonException($"{value.GetType().Name} must derive from BlockValue<TLayout> to be stored.");
    }
}
