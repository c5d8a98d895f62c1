using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>Finds and exchanges the uploaded files in property values, those in blocks at any depth included.</summary>
internal sealed class ContentFiles(IJsonSerializer json)
{
    private static readonly HashSet<string> BlockEditors = new(StringComparer.OrdinalIgnoreCase)
    {
        Constants.PropertyEditors.Aliases.BlockList,
        Constants.PropertyEditors.Aliases.BlockGrid,
        Constants.PropertyEditors.Aliases.SingleBlock,
        Constants.PropertyEditors.Aliases.RichText,
    };

    /// <returns>The URLs of all files that the content refers to, in its draft and its published values.</returns>
    public IReadOnlyCollection<string> Urls(IContentBase content)
    {
        var urls = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in content.Properties)
        {
            foreach (var value in property.Values)
            {
                Collect(property.PropertyType.PropertyEditorAlias, value.EditedValue, urls);
                Collect(property.PropertyType.PropertyEditorAlias, value.PublishedValue, urls);
            }
        }

        return urls;
    }

    /// <returns>Whether any value changed.</returns>
    public bool Exchange(IContentBase content, Func<string, string?> exchange)
    {
        var changed = false;
        foreach (var property in content.Properties)
        {
            foreach (var value in property.Values.ToArray())
            {
                var exchanged = Exchange(property.PropertyType.PropertyEditorAlias, value.EditedValue, exchange);
                if (exchanged is not null)
                {
                    property.SetValue(exchanged, value.Culture, value.Segment);
                    changed = true;
                }
            }
        }

        return changed;
    }

    private void Collect(string editorAlias, object? value, HashSet<string> urls) =>
        Exchange(editorAlias, value, url =>
        {
            urls.Add(url);
            return null;
        });

    /// <returns>The value with other URLs, or null when it stays as it is.</returns>
    private string? Exchange(string? editorAlias, object? value, Func<string, string?> exchange)
    {
        if (value is not string { Length: > 0 } stored)
        {
            return null;
        }

        if (!UploadedFileUrlGenerator.HoldsFile(editorAlias))
        {
            return editorAlias is not null && BlockEditors.Contains(editorAlias) ? ExchangeInBlocks(stored, exchange) : null;
        }

        if (json.File(stored)?.Src is not { Length: > 0 } url || exchange(url) is not { } other)
        {
            return null;
        }

        return json.TryDeserialize(stored, out JsonObject? image) ? WithSource(image, other) : other;
    }

    private string? ExchangeInBlocks(string stored, Func<string, string?> exchange)
    {
        if (!json.TryDeserialize(stored, out JsonObject? value))
        {
            return null;
        }

        // A rich text keeps its blocks beside its markup.
        var blocks = value["blocks"] as JsonObject ?? value;
        var changed = false;
        foreach (var property in Properties(blocks, "contentData").Concat(Properties(blocks, "settingsData")))
        {
            var inner = property["value"];
            var text = inner is JsonValue && inner.GetValueKind() == JsonValueKind.String
                ? inner.GetValue<string>()
                : inner?.ToJsonString();
            if (Exchange(property["editorAlias"]?.ToString(), text, exchange) is { } other)
            {
                property["value"] = inner is JsonValue ? other : JsonNode.Parse(other);
                changed = true;
            }
        }

        return changed ? json.Serialize(value) : null;
    }

    private static IEnumerable<JsonObject> Properties(JsonObject blocks, string part) =>
        (blocks[part] as JsonArray ?? [])
            .OfType<JsonObject>()
            .SelectMany(block => (block["values"] as JsonArray ?? []).OfType<JsonObject>());

    private string WithSource(JsonObject image, string url)
    {
        image[image.ContainsKey("Src") ? "Src" : "src"] = url;
        return json.Serialize(image);
    }
}
