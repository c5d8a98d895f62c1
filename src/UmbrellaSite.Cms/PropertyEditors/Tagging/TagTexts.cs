using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Tagging;

/// <summary>The texts of tags, trimmed and without blanks, in the order in which they were written.</summary>
internal sealed class TagTexts(IJsonSerializer json)
{
    public string[] FromStored(string? stored, TagConfiguration configuration) =>
        configuration.StorageType == TagsStorageType.Json
            ? stored is not null && json.TryDeserialize(stored, out string[]? texts) ? Clean(texts) : []
            : Clean(stored?.Split(Delimiter(configuration)) ?? []);

    public string? ToStored(object? editorValue, TagConfiguration configuration)
    {
        var texts = FromEditor(editorValue);
        if (texts.Length == 0)
        {
            return null;
        }

        return configuration.StorageType == TagsStorageType.Json
            ? json.Serialize(texts)
            : string.Join(Delimiter(configuration), texts);
    }

    private static string[] FromEditor(object? value) => value switch
    {
        IEnumerable<string> texts => Clean(texts),
        JsonArray nodes => Clean(nodes.Select(node => node?.ToString())),
        string text => Clean(text.Split(',')),
        _ => [],
    };

    private static char Delimiter(TagConfiguration configuration) =>
        configuration.Delimiter == default ? ',' : configuration.Delimiter;

    private static string[] Clean(IEnumerable<string?> texts) =>
        [.. texts.Select(text => text?.Trim()).Where(text => !string.IsNullOrEmpty(text)).Select(text => text!)];
}
