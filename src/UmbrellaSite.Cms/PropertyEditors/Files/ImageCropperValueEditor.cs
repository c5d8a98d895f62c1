using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

internal sealed class ImageCropperValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _json;
    private readonly Uploads _uploads;
    private readonly IDataTypeConfigurationCache _dataTypes;

    public ImageCropperValueEditor(
        DataEditorAttribute attribute,
        Uploads uploads,
        IDataTypeConfigurationCache dataTypes,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        _uploads = uploads;
        _dataTypes = dataTypes;
        RequiredValidator = new FileRequiredValidator(json);
        Validators.Add(new UploadValidator(json, uploads));
    }

    public override IValueRequiredValidator RequiredValidator { get; }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var image = StoredImage.Read(property.GetValue(culture, segment), _json);
        image?.ApplyConfiguration(_dataTypes.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey));
        return image;
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var current = StoredImage.Read(currentValue, _json)?.Src;
        var edited = _json.File(editorValue.Value);
        if (edited is null)
        {
            _uploads.Remove(current, editorValue);
            return null;
        }

        var image = StoredImage.Read(editorValue.Value, _json) ?? new ImageCropperValue();
        if (edited.TemporaryFileId is { } temporary)
        {
            if (_uploads.Replace(current, temporary, editorValue) is not { } url)
            {
                return currentValue;
            }

            image.Src = url;
        }

        return StoredImage.Write(image, _json);
    }

    public override string ConvertDbToString(IPropertyType propertyType, object? value) =>
        StoredImage.Read(value, _json) is { } image ? StoredImage.Write(image, _json) : string.Empty;
}
