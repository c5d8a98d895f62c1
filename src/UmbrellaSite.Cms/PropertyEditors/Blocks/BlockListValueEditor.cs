using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

internal sealed class BlockListValueEditor : BlockValueEditor<BlockListValue, BlockListLayoutItem>
{
    public BlockListValueEditor(
        DataEditorAttribute attribute,
        BlockEditing editing,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(attribute, editing, new BlockListEditorDataConverter(json), shortStringHelper, json, ioHelper) =>
        Validators.Add(new BlockCountValidator<BlockListValue, BlockListLayoutItem>(Blocks, texts, Limits));

    protected override IEnumerable<IBlockConfiguration> ConfiguredBlocks() =>
        (ConfigurationObject as BlockListConfiguration)?.Blocks ?? [];

    private static (int? Minimum, int? Maximum) Limits(object? configuration) =>
        configuration is BlockListConfiguration { ValidationLimit: { } limit } ? (limit.Min, limit.Max) : default;
}
