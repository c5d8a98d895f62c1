using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

internal sealed class TrueFalseValueEditor(
    DataEditorAttribute attribute,
    IShortStringHelper shortStringHelper,
    IJsonSerializer json,
    IIOHelper ioHelper) : DataValueEditor(shortStringHelper, json, ioHelper, attribute)
{
    public override IValueRequiredValidator RequiredValidator { get; } = new TrueFalseRequiredValidator();

    public override object FromEditor(ContentPropertyData editorValue, object? currentValue) => IsTrue(editorValue.Value) ? 1 : 0;

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        IsTrue(property.GetValue(culture, segment));

    internal static bool IsTrue(object? value) => value switch
    {
        bool answer => answer,
        int number => number == 1,
        long number => number == 1,
        string text => text == "1" || (bool.TryParse(text, out var answer) && answer),
        _ => false,
    };
}
