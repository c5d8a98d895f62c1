using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbrellaSite.Cms.DeliveryApi;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class SingleBlockValueConverter(BlockElements elements, IJsonSerializer json, ApiBlocks api)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    private readonly BlockEditorDataConverter<SingleBlockValue, SingleBlockLayoutItem> _converter = new SingleBlockEditorDataConverter(json);
    private readonly BlockModelBuilder<SingleBlockLayoutItem, BlockListItem, BlockListConfiguration.BlockConfiguration> _builder =
        new(elements, new BlockItems<BlockListItem>(typeof(BlockListItem<,>)));

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.SingleBlock;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListItem);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        _converter.Parse(source, json);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        return Item(owner, propertyType, referenceCacheLevel, inter, preview);
    }

    // What comes out depends on what the request expands and asks for.
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockItem);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => Item(owner, propertyType, referenceCacheLevel, inter, preview) is { } item ? api.Of([item])[0] : null;

    private BlockListItem? Item(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var allowed = propertyType.DataType.ConfigurationAs<SingleBlockConfiguration>()?.Blocks ?? [];
        return inter is SingleBlockValue blocks
            ? _builder.Build(owner, blocks, allowed, referenceCacheLevel, preview).FirstOrDefault()
            : null;
    }
}
