using System.Text.Json.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>A file as the client sends and gets it: by its URL, or by the key of a temporary file just uploaded.</summary>
internal sealed record UploadedFile(
    string? Src,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? TemporaryFileId)
{
    [JsonIgnore]
    public bool IsEmpty => string.IsNullOrWhiteSpace(Src) && TemporaryFileId is null;
}
