using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>Reads which file a value means, whoever wrote it: the client, the database, or code that assigned a mere URL.</summary>
internal static class FileFields
{
    public static UploadedFile? File(this IJsonSerializer json, object? value)
    {
        if (value is string text && !text.DetectIsJson())
        {
            return string.IsNullOrWhiteSpace(text) ? null : new UploadedFile(text, null);
        }

        return value is not null && json.TryDeserialize(value, out UploadedFile? file) && !file.IsEmpty ? file : null;
    }
}
