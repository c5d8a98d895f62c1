using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbrellaSite.Cms.DeliveryApi;
using UmbrellaSite.Cms.PropertyEditors.Blocks;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>Gives rich text with today's addresses of its links and images and with its blocks shown in place.</summary>
[DefaultPropertyValueConverter(typeof(SimpleRichTextValueConverter))]
internal sealed class RichTextValueConverter(
    RichTextRenderer renderer, BlockElements elements, IJsonSerializer json, ApiBlocks api, IApiRichTextMarkupParser apiMarkup)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    private static readonly HtmlEncodedString Nothing = new(string.Empty);

    private readonly BlockEditorDataConverter<RichTextBlockValue, RichTextBlockLayoutItem> _converter = new RichTextEditorBlockDataConverter(json);
    private readonly BlockModelBuilder<RichTextBlockLayoutItem, RichTextBlockItem, RichTextConfiguration.RichTextBlockConfiguration> _builder =
        new(elements, new BlockItems<RichTextBlockItem>(typeof(RichTextBlockItem<,>)));

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.RichText;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    // Addresses depend on the request, and what a block shows can depend on anything.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Snapshot;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        if (RichTextValue.Read(source, json) is not { } text)
        {
            return null;
        }

        return RichTextRenderer.IsFinished(text.Markup)
            ? new RichTextIntermediate(text.Markup, null, new HtmlEncodedString(text.Markup))
            : new RichTextIntermediate(text.Markup, Blocks(owner, propertyType, text.Blocks, preview), null);
    }

    public override object ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview) =>
        inter is RichTextIntermediate text
            ? text.Ready ?? new HtmlEncodedString(renderer.Render(text.Markup, text.RichTextBlockModel))
            : Nothing;

    // What comes out depends on what the request expands and asks for.
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(RichTextModel);

    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => inter is RichTextIntermediate text
            ? new RichTextModel { Markup = apiMarkup.Parse(text.Markup), Blocks = text.RichTextBlockModel is { } blocks ? api.Of(blocks) : [] }
            : RichTextModel.Empty();

    private RichTextBlockModel? Blocks(IPublishedElement owner, IPublishedPropertyType propertyType, RichTextBlockValue? blocks, bool preview)
    {
        var allowed = propertyType.DataType.ConfigurationAs<RichTextConfiguration>()?.Blocks;
        if (blocks is null || blocks.ContentData.Count == 0 || allowed is null or [])
        {
            return null;
        }

        var value = _converter.Convert(blocks).BlockValue;
        return new RichTextBlockModel(_builder.Build(owner, value, allowed, PropertyCacheLevel.Element, preview));
    }
}
