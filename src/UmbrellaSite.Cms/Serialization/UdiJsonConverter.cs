using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>Writes an UDI as "umb://document/…", for the base class as for its descendants.</summary>
internal sealed class UdiJsonConverter : JsonConverter<Udi>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Udi).IsAssignableFrom(typeToConvert);

    public override Udi? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return UdiParser.TryParse(text, out var udi) && typeToConvert.IsInstanceOfType(udi)
            ? udi
            : throw new JsonException($"'{text}' is not a valid {typeToConvert.Name}, such as umb://document/1b2f....");
    }

    public override void Write(Utf8JsonWriter writer, Udi value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
