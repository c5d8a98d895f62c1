using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

internal sealed class MultipleTextstringValueEditor : DataValueEditor
{
    public MultipleTextstringValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute) => Validators.Add(new MultipleTextstringCountValidator(texts));

    public override IValueRequiredValidator RequiredValidator { get; } = new MultipleTextstringRequiredValidator();

    public override IValueFormatValidator FormatValidator { get; } = new MultipleTextstringFormatValidator();

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var lines = editorValue.Value is IEnumerable<string> texts ? TextLines.Filled(texts).ToArray() : [];
        return lines.Length == 0 ? null : TextLines.Join(lines);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        property.GetValue(culture, segment) is string text ? TextLines.Split(text) : Array.Empty<string>();
}
