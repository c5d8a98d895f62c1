using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

[DataEditor(Constants.PropertyEditors.Aliases.SingleBlock, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class SingleBlockPropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    IBlockValuePropertyIndexValueFactory indexValues)
    : BlockPropertyEditor<SingleBlockValueEditor, SingleBlockConfiguration>(valueEditors, ioHelper, indexValues);
