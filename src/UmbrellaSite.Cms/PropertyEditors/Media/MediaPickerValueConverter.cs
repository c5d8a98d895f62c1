using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbrellaSite.Cms.DeliveryApi;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Media;

/// <summary>Gives the picked media that still exist, one or several as the data type is configured.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class MediaPickerValueConverter(
    IJsonSerializer json,
    IPublishedMediaCache media,
    IPublishedUrlProvider urls,
    IPublishedValueFallback fallback,
    ApiMediaItems api) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MediaPicker3;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        Configuration(propertyType).Multiple ? typeof(IEnumerable<MediaWithCrops>) : typeof(MediaWithCrops);

    // A file's address is the same for every request, unless the site asks for addresses with the host in front.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) =>
        urls.Mode == UrlMode.Absolute ? PropertyCacheLevel.Snapshot : PropertyCacheLevel.Elements;

    public override bool? IsValue(object? value, PropertyValueLevel level) =>
        level == PropertyValueLevel.Source ? value?.ToString() is { Length: > 0 } and not "[]" : base.IsValue(value, level);

    public override object ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        PickedMedia.Read(source, json);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        var items = Items(propertyType, inter, preview);
        return Configuration(propertyType).Multiple ? items.ToArray() : items.FirstOrDefault();
    }

    // What comes out depends on what the request expands and asks for.
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<IApiMediaWithCrops>);

    /// <summary>A list even where one item may be picked, so that readers need not know the data type.</summary>
    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => Items(propertyType, inter, preview).Select(item => api.Of(item.Content, item.LocalCrops)).ToArray();

    private IEnumerable<MediaWithCrops> Items(IPublishedPropertyType propertyType, object? inter, bool preview)
    {
        var configuration = Configuration(propertyType);
        return ((PickedMedia[])inter!).Select(picked => Resolve(picked, configuration, preview)).WhereNotNull();
    }

    private static MediaPicker3Configuration Configuration(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>() ?? new MediaPicker3Configuration();

    private MediaWithCrops? Resolve(PickedMedia picked, MediaPicker3Configuration configuration, bool preview)
    {
        if (media.GetById(preview, picked.MediaKey) is not { } item)
        {
            return null;
        }

        var crops = new ImageCropperValue
        {
            Src = item.Url(urls),
            Crops = picked.As(configuration).Crops,
            FocalPoint = picked.FocalPoint,
        };
        return MediaWithCropsFactory.Create(item, fallback, crops);
    }
}
