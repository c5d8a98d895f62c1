using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

[DataEditor(Constants.PropertyEditors.Aliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockGridPropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    IBlockValuePropertyIndexValueFactory indexValues)
    : BlockPropertyEditor<BlockGridValueEditor, BlockGridConfiguration>(valueEditors, ioHelper, indexValues);
