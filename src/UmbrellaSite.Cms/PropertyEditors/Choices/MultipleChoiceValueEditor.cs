using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

/// <summary>Options chosen from a list, stored as a JSON array of their texts; a drop-down of one choice has one item.</summary>
internal sealed class MultipleChoiceValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _json;

    public MultipleChoiceValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        Validators.Add(new MultipleValueValidator(texts));
    }

    public override IValueRequiredValidator RequiredValidator => ListRequiredValidator.Instance;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var chosen = editorValue.Value is IEnumerable<string> options
            ? options.Where(option => !string.IsNullOrWhiteSpace(option)).ToArray()
            : [];
        return chosen.Length == 0 ? null : _json.Serialize(chosen);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        property.GetValue(culture, segment) is string stored && _json.TryDeserialize(stored, out string[]? chosen)
            ? chosen
            : Array.Empty<string>();
}
