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
internal sealed class SingleBlockValueConverter(BlockElements elements, IJsonSerializer json, ApiBlocks api)
    : BlockItemsValueConverter<SingleBlockValue, SingleBlockLayoutItem>(
        Constants.PropertyEditors.Aliases.SingleBlock, elements, json, new SingleBlockEditorDataConverter(json))
{
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListItem);

    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockItem);

    protected override object? Value(IPublishedPropertyType propertyType, IList<BlockListItem> items) => items.FirstOrDefault();

    protected override object? ApiValue(IList<BlockListItem> items) => items.FirstOrDefault() is { } item ? api.Of([item])[0] : null;

    protected override BlockListConfiguration.BlockConfiguration[] Allowed(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<SingleBlockConfiguration>()?.Blocks ?? [];
}
