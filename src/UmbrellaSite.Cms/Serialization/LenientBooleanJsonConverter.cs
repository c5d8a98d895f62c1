using System.Text.Json;
using System.Text.Json.Serialization;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>Reads true, 1, "1" and "true" as yes: older versions stored the configuration's switches as text.</summary>
internal sealed class LenientBooleanJsonConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number => reader.TryGetInt64(out var number) && number == 1,
            JsonTokenType.String => ReadText(reader.GetString()),
            _ => throw new JsonException($"A {reader.TokenType} is neither yes nor no."),
        };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value);

    private static bool ReadText(string? text) => text switch
    {
        null or "" or "0" => false,
        "1" => true,
        _ => bool.TryParse(text, out var value) ? value : throw new JsonException($"'{text}' is neither yes nor no."),
    };
}
