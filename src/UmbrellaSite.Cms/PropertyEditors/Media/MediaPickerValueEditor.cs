using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Media;

internal sealed class MediaPickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _json;
    private readonly PickableMedia _media;
    private readonly IDataTypeConfigurationCache _dataTypes;

    public MediaPickerValueEditor(
        DataEditorAttribute attribute,
        PickableMedia media,
        IDataTypeConfigurationCache dataTypes,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        _media = media;
        _dataTypes = dataTypes;
        Validators.Add(new TypedJsonValidatorRunner<PickedMedia[], MediaPicker3Configuration>(
            json,
            new MediaCountValidator(texts),
            new AllowedMediaValidator(texts, media)));
    }

    public override IValueRequiredValidator RequiredValidator => ListRequiredValidator.Instance;

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        PickedMedia.Read(value, _json)
            .Select(picked => new UmbracoEntityReference(new GuidUdi(Constants.UdiEntityType.Media, picked.MediaKey)));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var configuration = editorValue.DataTypeConfiguration as MediaPicker3Configuration ?? new MediaPicker3Configuration();
        var picked = _media.WithUploads(_json.List<PickedMedia>(editorValue.Value), configuration);
        return picked.Length == 0 ? null : _json.Serialize(picked.Select(item => item.Pruned()));
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var configuration = _dataTypes.GetConfigurationAs<MediaPicker3Configuration>(property.PropertyType.DataTypeKey);
        return _media.WithTypes(PickedMedia.Read(property.GetValue(culture, segment), _json))
            .Select(picked => configuration is null ? picked : picked.As(configuration))
            .ToArray();
    }
}
