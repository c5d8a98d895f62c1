using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

[DataEditor(Constants.PropertyEditors.Aliases.TextArea, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class TextAreaPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<TextOnlyValueEditor>(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new TextAreaConfigurationEditor(ioHelper);
}
