using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Gives the blocks of a copy keys of their own, wherever the value mentions them.</summary>
internal sealed class BlockKeys(IJsonSerializer json)
{
    private static readonly HashSet<string> Editors = new(StringComparer.OrdinalIgnoreCase)
    {
        Constants.PropertyEditors.Aliases.BlockList,
        Constants.PropertyEditors.Aliases.BlockGrid,
        Constants.PropertyEditors.Aliases.SingleBlock,
        Constants.PropertyEditors.Aliases.RichText,
    };

    public void Renew(IContentBase content)
    {
        foreach (var property in content.Properties.Where(property => Editors.Contains(property.PropertyType.PropertyEditorAlias)))
        {
            foreach (var value in property.Values.ToArray())
            {
                if (value.EditedValue is string { Length: > 0 } stored)
                {
                    property.SetValue(Renew(stored), value.Culture, value.Segment);
                }
            }
        }
    }

    /// <returns>The value with new keys, in the blocks within blocks and in the mark-up of a rich text too.</returns>
    public string Renew(string stored)
    {
        var keys = new HashSet<Guid>();
        if (json.TryDeserialize(stored, out JsonObject? value))
        {
            Collect(value, keys);
        }

        foreach (var key in keys)
        {
            // A key is unique wherever it stands, so it need not be understood where that is.
            var renewed = Guid.NewGuid();
            stored = stored
                .Replace(key.ToString("D"), renewed.ToString("D"), StringComparison.OrdinalIgnoreCase)
                .Replace(key.ToString("N"), renewed.ToString("N"), StringComparison.OrdinalIgnoreCase);
        }

        return stored;
    }

    private void Collect(JsonNode? node, HashSet<Guid> keys)
    {
        switch (node)
        {
            case JsonObject value:
                CollectBlocks(value["contentData"] as JsonArray, keys);
                CollectBlocks(value["settingsData"] as JsonArray, keys);
                foreach (var (_, inner) in value)
                {
                    Collect(inner, keys);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Collect(item, keys);
                }

                break;
            case JsonValue text when text.GetValueKind() == JsonValueKind.String
                && text.GetValue<string>() is var inner
                && inner.Contains("contentData", StringComparison.OrdinalIgnoreCase)
                && json.TryDeserialize(inner, out JsonObject? nested):
                Collect(nested, keys);
                break;
        }
    }

    private static void CollectBlocks(JsonArray? blocks, HashSet<Guid> keys)
    {
        foreach (var block in (blocks ?? []).OfType<JsonObject>())
        {
            if (Guid.TryParse(block["key"]?.ToString(), out var key)
                || (UdiParser.TryParse(block["udi"]?.ToString() ?? string.Empty, out GuidUdi? udi) && (key = udi.Guid) != Guid.Empty))
            {
                keys.Add(key);
            }
        }
    }
}
