using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Listing;

/// <summary>Configures how the back office lists children; it has no value of its own.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ListView, ValueEditorIsReusable = true)]
internal sealed class ListViewPropertyEditor(IDataValueEditorFactory valueEditors, IIOHelper ioHelper)
    : PropertyEditor<DataValueEditor>(valueEditors)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    protected override IConfigurationEditor CreateConfigurationEditor() => new ListViewConfigurationEditor(ioHelper);
}
