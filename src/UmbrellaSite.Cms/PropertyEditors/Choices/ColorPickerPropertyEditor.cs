using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

/// <summary>A colour from those that are approved, stored as {"label", "value"}.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ColorPicker, ValueEditorIsReusable = true)]
internal sealed class ColorPickerPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<ColorPickerValueEditor>(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new ColorPickerConfigurationEditor(ioHelper);
}
