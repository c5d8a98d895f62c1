using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Blocks;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>Text with links, images and blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class RichTextPropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    IRichTextPropertyIndexValueFactory indexValues)
    : BlockPropertyEditor<RichTextValueEditor, RichTextConfiguration>(valueEditors, ioHelper, indexValues);
