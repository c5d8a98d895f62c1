using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

[DataEditor(Constants.PropertyEditors.Aliases.RadioButtonList, ValueEditorIsReusable = true)]
internal sealed class RadioButtonListPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<RadioButtonListValueEditor>(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() =>
        new ValueListConfigurationEditor<ValueListConfiguration>(ioHelper);
}
