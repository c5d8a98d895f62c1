using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>What the editors of one block and of a list of blocks have in common: both store a layout of items.</summary>
internal abstract class BlockItemsValueConverter<TValue, TLayout>(
    string editorAlias, BlockElements elements, IJsonSerializer json, BlockEditorDataConverter<TValue, TLayout> converter)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    private readonly BlockModelBuilder<TLayout, BlockListItem, BlockListConfiguration.BlockConfiguration> _builder =
        new(elements, new BlockItems<BlockListItem>(typeof(BlockListItem<,>)));

    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == editorAlias;

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        converter.Parse(source, json);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        Value(propertyType, Items(owner, propertyType, referenceCacheLevel, inter, preview));

    // What comes out depends on what the request expands and asks for.
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public abstract Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => ApiValue(Items(owner, propertyType, referenceCacheLevel, inter, preview));

    protected abstract object? Value(IPublishedPropertyType propertyType, IList<BlockListItem> items);

    protected abstract object? ApiValue(IList<BlockListItem> items);

    protected abstract BlockListConfiguration.BlockConfiguration[] Allowed(IPublishedPropertyType propertyType);

    private IList<BlockListItem> Items(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        inter is TValue blocks ? _builder.Build(owner, blocks, Allowed(propertyType), referenceCacheLevel, preview) : [];
}
