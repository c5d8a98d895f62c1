using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>Values as Umbraco's editors store them.</summary>
internal static class StoredValue
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>What was chosen from a list.</summary>
    public static string Choice(params IEnumerable<string> chosen) => JsonSerializer.Serialize(chosen, _readable);

    public static string Lines(params IEnumerable<string> lines) => string.Join('\n', lines);

    public static string Pages(params IEnumerable<Guid> pages) => string.Join(',', pages.Select(page => $"umb://document/{page:N}"));

    public static string Day(DateOnly day) =>
        new JsonObject { ["date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+00:00", ["timeZone"] = null }.ToJsonString();

    /// <param name="moment">By the clocks in Germany.</param>
    public static string Moment(DateTime moment)
    {
        var local = new DateTimeOffset(moment, _berlin.GetUtcOffset(moment));
        return new JsonObject { ["date"] = local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), ["timeZone"] = "Europe/Berlin" }.ToJsonString(_readable);
    }

    public static string RichText(string markup) => new JsonObject
    {
        ["markup"] = markup,
        ["blocks"] = new JsonObject { ["contentData"] = new JsonArray(), ["settingsData"] = new JsonArray(), ["expose"] = new JsonArray(), ["layout"] = new JsonObject() },
    }.ToJsonString(_readable);

    /// <summary>A list of blocks with one text in it.</summary>
    /// <param name="type">The key of the element type for texts.</param>
    public static string TextBlock(Guid key, Guid type, string markup) => new JsonObject
    {
        ["contentData"] = new JsonArray(new JsonObject
        {
            ["contentTypeKey"] = type,
            ["udi"] = null,
            ["key"] = key,
            ["values"] = new JsonArray(new JsonObject
            {
                ["editorAlias"] = "Umbraco.RichText", ["culture"] = null, ["segment"] = null, ["alias"] = "text", ["value"] = RichText(markup),
            }),
        }),
        ["settingsData"] = new JsonArray(),
        ["expose"] = new JsonArray(new JsonObject { ["contentKey"] = key, ["culture"] = null, ["segment"] = null }),
        ["layout"] = new JsonObject
        {
            ["Umbraco.BlockList"] = new JsonArray(new JsonObject { ["contentUdi"] = null, ["settingsUdi"] = null, ["contentKey"] = key, ["settingsKey"] = null }),
        },
    }.ToJsonString(_readable);
}
