using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

internal sealed class SingleBlockValueEditor : BlockValueEditor<SingleBlockValue, SingleBlockLayoutItem>
{
    public SingleBlockValueEditor(
        DataEditorAttribute attribute,
        BlockEditing editing,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(attribute, editing, new SingleBlockEditorDataConverter(json), shortStringHelper, json, ioHelper) =>
        Validators.Add(new BlockCountValidator<SingleBlockValue, SingleBlockLayoutItem>(Blocks, texts, _ => (null, 1)));

    protected override IEnumerable<IBlockConfiguration> ConfiguredBlocks() =>
        (ConfigurationObject as SingleBlockConfiguration)?.Blocks ?? [];
}
