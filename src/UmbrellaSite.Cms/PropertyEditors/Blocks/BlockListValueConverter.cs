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
internal sealed class BlockListValueConverter(BlockElements elements, IJsonSerializer json, ApiBlocks api)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    private readonly BlockEditorDataConverter<BlockListValue, BlockListLayoutItem> _converter = new BlockListEditorDataConverter(json);
    private readonly BlockModelBuilder<BlockListLayoutItem, BlockListItem, BlockListConfiguration.BlockConfiguration> _builder =
        new(elements, new BlockItems<BlockListItem>(typeof(BlockListItem<,>)));

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.BlockList;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsSingle(Configuration(propertyType)) ? typeof(BlockListItem) : typeof(BlockListModel);

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
        var items = Items(owner, propertyType, referenceCacheLevel, inter, preview);
        return IsSingle(Configuration(propertyType)) ? items.FirstOrDefault()
            : items.Count == 0 ? BlockListModel.Empty
            : new BlockListModel(items);
    }

    // What comes out depends on what the request expands and asks for.
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockListModel);

    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => new ApiBlockListModel(api.Of(Items(owner, propertyType, referenceCacheLevel, inter, preview)));

    private IList<BlockListItem> Items(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        inter is BlockListValue blocks ? _builder.Build(owner, blocks, Configuration(propertyType).Blocks, referenceCacheLevel, preview) : [];

    private static BlockListConfiguration Configuration(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<BlockListConfiguration>() ?? new BlockListConfiguration();

    /// <summary>A block list could be set up to hold one block before there was an editor for that.</summary>
    private static bool IsSingle(BlockListConfiguration configuration) =>
        configuration is { UseSingleBlockMode: true, Blocks.Length: 1, ValidationLimit: { Min: 1, Max: 1 } };
}
