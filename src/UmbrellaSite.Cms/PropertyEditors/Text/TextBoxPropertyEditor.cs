using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

/// <summary>One line of text, at most 512 characters: that is what the column holds.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextBox, ValueEditorIsReusable = true)]
internal sealed class TextBoxPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<TextOnlyValueEditor>(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new TextboxConfigurationEditor(ioHelper);
}
