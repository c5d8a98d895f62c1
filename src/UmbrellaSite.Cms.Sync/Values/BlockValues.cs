using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>
/// Values of the block editors. In the database a block's own values are JSON in strings; uSync unfolds them, so that a
/// difference can be read, and writes every part in the order of the alphabet.
/// </summary>
internal sealed class BlockValues(ValueMapping values, IBlockContentTypes contentTypes)
{
    private static readonly string[] _data = ["contentData", "settingsData"];

    private static readonly HashSet<string> _editors = new(StringComparer.OrdinalIgnoreCase)
    {
        Constants.PropertyEditors.Aliases.BlockList,
        Constants.PropertyEditors.Aliases.BlockGrid,
        Constants.PropertyEditors.Aliases.SingleBlock,
    };

    public static bool IsFor(string editor) => _editors.Contains(editor);

    /// <summary>Rich text keeps its blocks one level down.</summary>
    public static bool HasBlocks(JsonNode node) => node is JsonObject value && value["blocks"] is JsonObject;

    public JsonNode Export(JsonNode node)
    {
        if (node is not JsonObject value || value["contentData"] is not JsonArray)
        {
            return node;
        }

        return new JsonObject
        {
            ["contentData"] = Each(value["contentData"], Item),
            ["settingsData"] = Each(value["settingsData"], Item),
            ["expose"] = Each(value["expose"], item => Pick(item, "contentKey", "culture", "segment")),
            ["layout"] = Layouts(value["layout"] ?? value["Layout"]),
        };
    }

    /// <summary>Folds unfolded values into strings again, the innermost first.</summary>
    public static JsonNode Import(JsonNode node, Func<JsonNode, string> flat)
    {
        if (node is JsonObject rich && rich["blocks"] is JsonObject blocks)
        {
            Fold(blocks, flat);
        }
        else if (node is JsonObject value)
        {
            Fold(value, flat);
        }

        return node;
    }

    private static void Fold(JsonObject value, Func<JsonNode, string> flat)
    {
        var blocks = _data.SelectMany(name => value[name] as JsonArray ?? []).OfType<JsonObject>();
        foreach (var property in blocks.SelectMany(block => block["values"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (property["value"] is JsonObject or JsonArray)
            {
                property["value"] = flat(Import(property["value"]!, flat));
            }
        }
    }

    private JsonNode? Item(JsonObject block)
    {
        var type = block["contentTypeKey"] is JsonValue key && Guid.TryParse(key.ToString(), out var guid) ? guid : Guid.Empty;
        return new JsonObject
        {
            ["contentTypeKey"] = block["contentTypeKey"]?.DeepClone(),
            ["key"] = block["key"]?.DeepClone(),
            ["values"] = Each(block["values"], property => Property(property, type)),
        };
    }

    private JsonNode Property(JsonObject property, Guid type)
    {
        var written = Pick(property, "alias", "culture", "editorAlias", "segment", "value");

        // Known from the element type; uSync leaves it empty.
        written["editorAlias"] = null;
        if (property["alias"]?.ToString() is { } alias && contentTypes.EditorOf(type, alias) is { } editor)
        {
            written["value"] = Unfold(values.Export(Plain(property["value"]), editor));
        }

        return written;
    }

    private static string Plain(JsonNode? value) => value switch
    {
        null => string.Empty,
        JsonValue single when single.GetValueKind() == JsonValueKind.String => single.GetValue<string>(),
        _ => SyncJson.Flat(value),
    };

    private static JsonNode? Unfold(string text) => Unfold(JsonValue.Create(text));

    // Only where blocks keep values: elsewhere a text that looks like JSON is a text.
    private static JsonNode? Unfold(JsonNode? node)
    {
        if (node is not JsonValue single || single.GetValueKind() != JsonValueKind.String || !SyncJson.TryParse(single.GetValue<string>(), out var json))
        {
            return node;
        }

        foreach (var property in Nested(json))
        {
            property["value"] = Unfold(property["value"])?.DeepClone();
        }

        return json;
    }

    private static List<JsonObject> Nested(JsonNode json)
    {
        var value = json is JsonObject rich && rich["blocks"] is JsonObject blocks ? blocks : json as JsonObject;
        return [.. _data.SelectMany(name => value?[name] as JsonArray ?? []).OfType<JsonObject>()
            .SelectMany(block => block["values"] as JsonArray ?? []).OfType<JsonObject>()];
    }

    private static JsonObject Layouts(JsonNode? layouts)
    {
        var written = new JsonObject();
        foreach (var (editor, items) in layouts as JsonObject ?? [])
        {
            var isGrid = editor.Equals(Constants.PropertyEditors.Aliases.BlockGrid, StringComparison.OrdinalIgnoreCase);
            written[editor] = Each(items, item => isGrid ? GridItem(item) : Pick(item, "contentKey", "contentUdi", "settingsKey", "settingsUdi"));
        }

        return written;
    }

    private static JsonNode GridItem(JsonObject item)
    {
        var written = Pick(item, "areas", "columnSpan", "contentKey", "contentUdi", "rowSpan", "settingsKey", "settingsUdi");
        written["areas"] = Each(item["areas"], area => new JsonObject
        {
            ["items"] = Each(area["items"], GridItem),
            ["key"] = area["key"]?.DeepClone(),
        });
        return written;
    }

    private static JsonObject Pick(JsonObject from, params ReadOnlySpan<string> names)
    {
        var written = new JsonObject();
        foreach (var name in names)
        {
            written[name] = from[name]?.DeepClone();
        }

        return written;
    }

    private static JsonArray Each(JsonNode? items, Func<JsonObject, JsonNode?> write) =>
        new([.. (items as JsonArray ?? []).OfType<JsonObject>().Select(write)]);
}
