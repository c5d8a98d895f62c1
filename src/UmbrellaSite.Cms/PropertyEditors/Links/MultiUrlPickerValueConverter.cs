using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbrellaSite.Cms.DeliveryApi;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Links;

/// <summary>Gives the links whose targets exist and are published, one or several as the data type is configured.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class MultiUrlPickerValueConverter(
    IJsonSerializer json,
    IPublishedContentCache documents,
    IPublishedMediaCache media,
    IPublishedUrlProvider urls,
    ApiLinks api) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MultiUrlPicker;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsSingle(propertyType) ? typeof(Link) : typeof(IEnumerable<Link>);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Snapshot;

    public override bool? IsValue(object? value, PropertyValueLevel level) =>
        level == PropertyValueLevel.Source ? value?.ToString() is { Length: > 0 } and not "[]" : base.IsValue(value, level);

    public override object ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        json.List<StoredLink>(source);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        var links = ((StoredLink[])inter!).Select(link => Resolve(link, preview)).WhereNotNull();
        if (IsSingle(propertyType))
        {
            return links.FirstOrDefault();
        }

        var maximum = propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>()?.MaxNumber ?? 0;
        return maximum > 0 ? links.Take(maximum).ToArray() : links.ToArray();
    }

    // What comes out depends on what the request expands and asks for.
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<ApiLink>);

    /// <summary>A list even where there is one link, so that readers need not know the data type.</summary>
    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => ((StoredLink[])inter!).Select(api.Of).WhereNotNull().ToArray();

    private static bool IsSingle(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>()?.MaxNumber == 1;

    private Link? Resolve(StoredLink link, bool preview)
    {
        if (link.Udi is null)
        {
            return new Link { Name = link.Name, Target = link.Target, Type = LinkType.External, Url = link.Url + link.QueryString };
        }

        var isMedia = link.Udi.EntityType == Constants.UdiEntityType.Media;
        IPublishedCache cache = isMedia ? media : documents;
        if (cache.GetById(preview, link.Udi.Guid) is not { ItemType: not PublishedItemType.Element } target)
        {
            return null;
        }

        return new Link
        {
            Name = link.Name,
            Target = link.Target,
            Type = isMedia ? LinkType.Media : LinkType.Content,
            Udi = link.Udi,
            Url = target.Url(urls, link.Culture) + link.QueryString,
        };
    }
}
