using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>An image cropper's value in the database, which may be a mere URL when code assigned it.</summary>
internal static class StoredImage
{
    public static ImageCropperValue? Read(object? stored, IJsonSerializer json) =>
        stored is not null && json.TryDeserialize(stored, out ImageCropperValue? image)
            ? image
            : json.File(stored) is { } file ? new ImageCropperValue { Src = file.Src } : null;

    /// <summary>Leaves out what the data type knows: crops without a cut, a focal point in the middle.</summary>
    public static string Write(ImageCropperValue image, IJsonSerializer json) =>
        json.Serialize(new ImageCropperValue
        {
            Src = image.Src,
            Crops = (image.Crops ?? []).Where(crop => crop.Coordinates is not null).ToArray(),
            FocalPoint = image.HasFocalPoint() ? image.FocalPoint : null,
        });
}
