using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

internal sealed class UploadFieldValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _json;
    private readonly Uploads _uploads;

    public UploadFieldValueEditor(
        DataEditorAttribute attribute,
        Uploads uploads,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        _uploads = uploads;
        RequiredValidator = new FileRequiredValidator(json);
        Validators.Add(new UploadValidator(json, uploads));
    }

    public override IValueRequiredValidator RequiredValidator { get; }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        _json.File(property.GetValue(culture, segment));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var current = _json.File(currentValue)?.Src;
        var edited = _json.File(editorValue.Value);
        if (edited?.TemporaryFileId is { } temporary)
        {
            return _uploads.Replace(current, temporary, editorValue) ?? currentValue;
        }

        if (edited is null)
        {
            _uploads.Remove(current, editorValue);
        }

        return edited?.Src;
    }
}
