using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

[DataEditor(Constants.PropertyEditors.Aliases.CheckBoxList, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class CheckBoxListPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<MultipleChoiceValueEditor>(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() =>
        new ValueListConfigurationEditor<ValueListConfiguration>(ioHelper);
}
