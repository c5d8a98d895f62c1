using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

[DataEditor(Constants.PropertyEditors.Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockListPropertyEditor(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    IBlockValuePropertyIndexValueFactory indexValues)
    : BlockPropertyEditor<BlockListValueEditor, BlockListConfiguration>(valueEditors, ioHelper, indexValues);
