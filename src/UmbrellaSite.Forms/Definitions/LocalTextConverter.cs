using System.Text.Json;
using System.Text.Json.Serialization;

namespace UmbrellaSite.Forms.Definitions;

internal sealed class LocalTextConverter : JsonConverter<LocalText>
{
    public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return LocalText.German(reader.GetString()!);
        }

        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)
            ?? throw new JsonException("A text is missing.");
        return texts.ContainsKey(LocalText.Original)
            ? new LocalText(new Dictionary<string, string>(texts, StringComparer.OrdinalIgnoreCase))
            : throw new JsonException("A text has no German version (\"de\").");
    }

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Languages.ToDictionary(language => language, value.In, StringComparer.Ordinal), options);
}
