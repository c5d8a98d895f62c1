using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class BlockGridValueConverter(BlockElements elements, IJsonSerializer json) : PropertyValueConverterBase
{
    private readonly BlockEditorDataConverter<BlockGridValue, BlockGridLayoutItem> _converter = new BlockGridEditorDataConverter(json);
    private readonly BlockItems<BlockGridItem> _items = new(typeof(BlockGridItem<,>));

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.BlockGrid;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockGridModel);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        _converter.Parse(source, json);

    public override object ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        var grid = propertyType.DataType.ConfigurationAs<BlockGridConfiguration>() ?? new BlockGridConfiguration();
        if (inter is not BlockGridValue blocks)
        {
            return BlockGridModel.Empty;
        }

        var builder = new BlockModelBuilder<BlockGridLayoutItem, BlockGridItem, BlockGridConfiguration.BlockGridBlockConfiguration>(
            elements,
            _items,
            (item, layout, block, itemsOf) => Complete(item, layout, block, grid, itemsOf));
        return new BlockGridModel(builder.Build(owner, blocks, grid.Blocks, referenceCacheLevel, preview), grid.GridColumns);
    }

    private static void Complete(
        BlockGridItem item,
        BlockGridLayoutItem layout,
        BlockGridConfiguration.BlockGridBlockConfiguration block,
        BlockGridConfiguration grid,
        Func<IEnumerable<BlockGridLayoutItem>, IList<BlockGridItem>> itemsOf)
    {
        var columns = grid.GridColumns ?? 12;
        var areas = block.Areas.DistinctBy(area => area.Key).ToDictionary(area => area.Key);
        item.RowSpan = layout.RowSpan ?? 1;
        item.ColumnSpan = layout.ColumnSpan ?? columns;
        item.GridColumns = grid.GridColumns;
        item.AreaGridColumns = block.AreaGridColumns;
        item.Areas =
        [
            .. layout.Areas
                .Where(area => areas.ContainsKey(area.Key))
                .Select(area => (Items: itemsOf(area.Items), Area: areas[area.Key]))
                .Select(area => new BlockGridArea(
                    area.Items, area.Area.Alias ?? string.Empty, area.Area.RowSpan ?? 1, area.Area.ColumnSpan ?? block.AreaGridColumns ?? columns)),
        ];
    }
}
