using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

/// <summary>Several short texts, stored with a line for each.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MultipleTextstring, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class MultipleTextstringPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<MultipleTextstringValueEditor>(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new MultipleTextstringConfigurationEditor(ioHelper);
}
