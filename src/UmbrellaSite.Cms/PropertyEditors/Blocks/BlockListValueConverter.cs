using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbrellaSite.Cms.DeliveryApi;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class BlockListValueConverter(BlockElements elements, IJsonSerializer json, ApiBlocks api)
    : BlockItemsValueConverter<BlockListValue, BlockListLayoutItem>(
        Constants.PropertyEditors.Aliases.BlockList, elements, json, new BlockListEditorDataConverter(json))
{
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsSingle(Configuration(propertyType)) ? typeof(BlockListItem) : typeof(BlockListModel);

    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockListModel);

    protected override object? Value(IPublishedPropertyType propertyType, IList<BlockListItem> items) =>
        IsSingle(Configuration(propertyType)) ? items.FirstOrDefault()
        : items.Count == 0 ? BlockListModel.Empty
        : new BlockListModel(items);

    protected override object ApiValue(IList<BlockListItem> items) => new ApiBlockListModel(api.Of(items));

    protected override BlockListConfiguration.BlockConfiguration[] Allowed(IPublishedPropertyType propertyType) =>
        Configuration(propertyType).Blocks;

    private static BlockListConfiguration Configuration(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<BlockListConfiguration>() ?? new BlockListConfiguration();

    /// <summary>A block list could be set up to hold one block before there was an editor for that.</summary>
    private static bool IsSingle(BlockListConfiguration configuration) =>
        configuration is { UseSingleBlockMode: true, Blocks.Length: 1, ValidationLimit: { Min: 1, Max: 1 } };
}
