using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>What the newer date editors store: a point in time with its offset and, where one was chosen, the IANA time zone.</summary>
internal sealed record StoredDate(
    [property: JsonPropertyName("date")] DateTimeOffset Date,
    [property: JsonPropertyName("timeZone")] string? TimeZone)
{
    /// <summary>Reads a stored value; a date from the older date column, kept when a property changed editor, counts as UTC.</summary>
    public static StoredDate? Read(object? stored, IJsonSerializer json) => stored switch
    {
        DateTime date => new StoredDate(new DateTimeOffset(date.Ticks, TimeSpan.Zero), null),
        string text when json.TryDeserialize(text, out StoredDate? date) => date,
        _ => null,
    };
}
