using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Forms.Placing;

/// <summary>Lets editors place a form; what is stored is the form's key.</summary>
[DataEditor(EditorAlias, ValueEditorIsReusable = true)]
internal sealed class FormPickerPropertyEditor : DataEditor
{
    public const string EditorAlias = "UmbrellaSite.FormPicker";

    public FormPickerPropertyEditor(IDataValueEditorFactory valueEditors)
        : base(valueEditors) => SupportsReadOnly = true;
}
