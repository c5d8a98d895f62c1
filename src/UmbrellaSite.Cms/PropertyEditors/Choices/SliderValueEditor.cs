using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

internal sealed class SliderValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _json;

    public SliderValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        Validators.Add(new TypedJsonValidatorRunner<SliderRange, SliderConfiguration>(json, new SliderRangeValidator(texts)));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        editorValue.Value is not null && _json.TryDeserialize(editorValue.Value, out SliderRange? range)
            ? range.ToString()
            : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        property.GetValue(culture, segment) is string stored ? SliderRange.Parse(stored) : null;
}
