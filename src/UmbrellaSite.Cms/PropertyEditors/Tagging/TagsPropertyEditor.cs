using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Tagging;

/// <summary>Tags of one group, stored as JSON or separated by commas as the data type says.</summary>
[TagsPropertyEditor]
[DataEditor(Constants.PropertyEditors.Aliases.Tags, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class TagsPropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    ITagPropertyIndexValueFactory indexValues) : PropertyEditor<TagsValueEditor>(valueEditors)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory => indexValues;

    protected override IConfigurationEditor CreateConfigurationEditor() => new TagConfigurationEditor(ioHelper);
}
