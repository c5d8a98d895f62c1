using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>Fills width, height, size and extension of a media item from its file when the file has changed.</summary>
internal sealed class FillFromUploadHandler(
    IJsonSerializer json,
    MediaFileManager mediaFiles,
    UploadAutoFillProperties autoFill,
    ISvgDimensionExtractor svg,
    IOptionsMonitor<ContentSettings> settings) : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (var media in notification.SavedEntities)
        {
            foreach (var property in media.Properties.Where(HoldsChangedFile).ToArray())
            {
                if (settings.CurrentValue.GetConfig(property.Alias) is { } fields)
                {
                    Fill(media, property, fields);
                }
            }
        }
    }

    // Reading an image's size costs time; a file's URL changes whenever the file does.
    private static bool HoldsChangedFile(IProperty property) =>
        UploadedFileUrlGenerator.HoldsFile(property.PropertyType.PropertyEditorAlias) && property.IsDirty();

    private void Fill(IMedia media, IProperty property, ImagingAutoFillUploadField fields)
    {
        foreach (var value in property.Values.ToArray())
        {
            if (json.File(value.EditedValue)?.Src is not { Length: > 0 } url)
            {
                autoFill.Reset(media, fields, value.Culture, value.Segment);
                continue;
            }

            KeepAsImage(property, value, url);
            var path = mediaFiles.FileSystem.GetRelativePath(url);
            autoFill.Populate(media, fields, path, value.Culture, value.Segment);
            FillFromSvg(media, fields, path, value);
        }
    }

    /// <summary>Files dropped on a folder arrive in an image cropper as a mere URL.</summary>
    private void KeepAsImage(IProperty property, IPropertyValue value, string url)
    {
        if (property.PropertyType.PropertyEditorAlias == Constants.PropertyEditors.Aliases.ImageCropper
            && value.EditedValue is string stored
            && !stored.DetectIsJson())
        {
            property.SetValue(StoredImage.Write(new ImageCropperValue { Src = url }, json), value.Culture, value.Segment);
        }
    }

    private void FillFromSvg(IMedia media, ImagingAutoFillUploadField fields, string path, IPropertyValue value)
    {
        if (!Path.GetExtension(path).InvariantEquals(".svg") || !mediaFiles.FileSystem.FileExists(path))
        {
            return;
        }

        using var content = mediaFiles.FileSystem.OpenFile(path);
        if (svg.GetDimensions(content) is { } size)
        {
            Set(media, fields.WidthFieldAlias, size.Width, value);
            Set(media, fields.HeightFieldAlias, size.Height, value);
        }
    }

    private static void Set(IMedia media, string alias, int pixels, IPropertyValue value)
    {
        if (media.HasProperty(alias))
        {
            media.SetValue(alias, pixels, value.Culture, value.Segment);
        }
    }
}
