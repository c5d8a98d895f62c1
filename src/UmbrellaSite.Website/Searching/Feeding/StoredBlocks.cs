using System.Text.Json;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>The values of stored blocks, as a reader of one language is shown them.</summary>
internal static class StoredBlocks
{
    // What earlier versions of a paper said is not what the organisation says now.
    private const string EarlierVersion = "deca778b-9e56-5495-acdd-f91b095fdd07";

    /// <param name="stored">The whole value, which says which blocks are shown in which language.</param>
    /// <param name="blocks">Its content.</param>
    public static IEnumerable<JsonElement> Values(JsonElement stored, JsonElement blocks, string culture)
    {
        var shown = Shown(stored, culture);
        return blocks.EnumerateArray()
            .Where(block => block.ValueKind == JsonValueKind.Object && !IsEarlierVersion(block) && (shown is null || (Key(block) is { } key && shown.Contains(key))))
            .SelectMany(block => ValuesOf(block, culture));
    }

    /// <returns>Null where nothing is said about it, as in values of earlier versions of Umbraco.</returns>
    private static HashSet<Guid>? Shown(JsonElement stored, string culture) =>
        stored.TryGetProperty("expose", out var expose) && expose.ValueKind == JsonValueKind.Array
            ? [.. expose.EnumerateArray().Where(entry => IsFor(entry, culture)).Select(entry => Guid(entry, "contentKey")).OfType<Guid>()]
            : null;

    private static IEnumerable<JsonElement> ValuesOf(JsonElement block, string culture) =>
        block.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray().Where(value => IsFor(value, culture) && value.TryGetProperty("value", out _)).Select(value => value.GetProperty("value"))
            : [];

    private static bool IsFor(JsonElement entry, string culture) =>
        !entry.TryGetProperty("culture", out var language)
        || language.ValueKind != JsonValueKind.String
        || string.Equals(language.GetString(), culture, StringComparison.OrdinalIgnoreCase);

    private static bool IsEarlierVersion(JsonElement block) =>
        block.TryGetProperty("contentTypeKey", out var type) && type.ValueKind == JsonValueKind.String
        && string.Equals(type.GetString(), EarlierVersion, StringComparison.OrdinalIgnoreCase);

    private static Guid? Key(JsonElement block) => Guid(block, "key");

    private static Guid? Guid(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var key) ? key : null;
}
