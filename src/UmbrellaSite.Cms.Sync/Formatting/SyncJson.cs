using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace UmbrellaSite.Cms.Sync.Formatting;

/// <summary>JSON as uSync writes it into its files: indented by two spaces, escaped as System.Text.Json does by default.</summary>
internal static class SyncJson
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions _flat = new();

    /// <summary>Only objects and arrays count: a number or a word is a value of its own and is kept as it is written.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out JsonNode? node)
    {
        node = null;
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty || start[0] is not ('{' or '['))
        {
            return false;
        }

        try
        {
            node = JsonNode.Parse(text!);
        }
        catch (JsonException)
        {
            // Text that only begins like JSON, such as "[Draft] …".
            return false;
        }

        return node is not null;
    }

    public static string Indented(JsonNode node) => node.ToJsonString(_indented);

    public static string Flat(JsonNode node) => node.ToJsonString(_flat);
}
