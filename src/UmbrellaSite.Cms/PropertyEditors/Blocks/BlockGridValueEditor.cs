using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

internal sealed class BlockGridValueEditor : BlockValueEditor<BlockGridValue, BlockGridLayoutItem>
{
    public BlockGridValueEditor(
        DataEditorAttribute attribute,
        BlockEditing editing,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(attribute, editing, new BlockGridEditorDataConverter(json), shortStringHelper, json, ioHelper)
    {
        Validators.Add(new BlockCountValidator<BlockGridValue, BlockGridLayoutItem>(Blocks, texts, Limits));
        Validators.Add(new BlockGridAreaValidator(Blocks, texts));
    }

    protected override IEnumerable<IBlockConfiguration> ConfiguredBlocks() =>
        (ConfigurationObject as BlockGridConfiguration)?.Blocks ?? [];

    private static (int? Minimum, int? Maximum) Limits(object? configuration) =>
        configuration is BlockGridConfiguration { ValidationLimit: { } limit } ? (limit.Min, limit.Max) : default;
}
