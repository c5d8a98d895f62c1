using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Shared;

/// <summary>An editor of which only the value editor is its own; descendants say so by attribute and constructor.</summary>
internal abstract class PropertyEditor<TValueEditor> : DataEditor
    where TValueEditor : class, IDataValueEditor
{
    protected PropertyEditor(IDataValueEditorFactory valueEditors)
        : base(valueEditors) => SupportsReadOnly = true;

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TValueEditor>(Attribute!);
}
