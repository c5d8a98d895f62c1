using System.Text.Json.Nodes;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

internal sealed class ColorPickerValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _json;

    public ColorPickerValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        Validators.Add(new ApprovedColorValidator(texts));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        editorValue.Value is JsonObject color
            ? _json.Serialize(color)
            : base.FromEditor(editorValue, currentValue);
}
