using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Shared;

/// <summary>An editor whose data types are configured by the fields of a class.</summary>
internal abstract class ConfiguredPropertyEditor<TValueEditor, TConfiguration>(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper) : PropertyEditor<TValueEditor>(valueEditors)
    where TValueEditor : class, IDataValueEditor
    where TConfiguration : new()
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new TypedConfigurationEditor<TConfiguration>(ioHelper);
}
