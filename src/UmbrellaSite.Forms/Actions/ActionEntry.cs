using System.Text.Json.Nodes;

namespace UmbrellaSite.Forms.Actions;

/// <summary>An entry as an action sees it.</summary>
/// <param name="Values">By the names that the action knows, as they are stored; without those that were not answered.</param>
public sealed record ActionEntry(Guid Key, string Reference, IReadOnlyDictionary<string, JsonNode> Values)
{
    /// <summary>The text of one value, or nothing.</summary>
    public string Text(string name) => Values.TryGetValue(name, out var value) && value is JsonValue ? value.ToString() : string.Empty;

    public IReadOnlyList<string> Texts(string name) =>
        Values.TryGetValue(name, out var value) && value is JsonArray several ? [.. several.OfType<JsonNode>().Select(one => one.ToString())] : [];

    /// <summary>One part of a value that has several, such as the town of an address.</summary>
    public string Part(string name, string part) => Values.TryGetValue(name, out var value) && value is JsonObject parts ? parts[part]?.ToString() ?? string.Empty : string.Empty;
}
