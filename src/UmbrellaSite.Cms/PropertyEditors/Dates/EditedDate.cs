using System.Text.Json.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>What the client sends and gets: the date as the editor shows it and, where one is chosen, the IANA time zone.</summary>
internal sealed record EditedDate(
    [property: JsonPropertyName("date")] string? Date,
    [property: JsonPropertyName("timeZone")] string? TimeZone);
