using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>Finds the file of an upload field or an image cropper for the URLs of media.</summary>
internal sealed class UploadedFileUrlGenerator(IJsonSerializer json) : IMediaUrlGenerator
{
    public static bool HoldsFile(string? editorAlias) =>
        editorAlias.InvariantEquals(Constants.PropertyEditors.Aliases.UploadField)
        || editorAlias.InvariantEquals(Constants.PropertyEditors.Aliases.ImageCropper);

    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, [MaybeNullWhen(false)] out string mediaPath)
    {
        mediaPath = !HoldsFile(propertyEditorAlias) ? null
            : value is ImageCropperValue image ? image.Src
            : json.File(value)?.Src;
        return !string.IsNullOrWhiteSpace(mediaPath);
    }
}
