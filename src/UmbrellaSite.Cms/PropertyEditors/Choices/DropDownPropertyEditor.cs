using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

[DataEditor(Constants.PropertyEditors.Aliases.DropDownListFlexible, ValueEditorIsReusable = true)]
internal sealed class DropDownPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<MultipleChoiceValueEditor>(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() =>
        new ValueListConfigurationEditor<DropDownFlexibleConfiguration>(ioHelper);
}
