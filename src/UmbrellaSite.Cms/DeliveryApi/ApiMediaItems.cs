using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Describes media: by themselves, and where they are picked with the crops of the place.</summary>
internal sealed class ApiMediaItems(
    IApiMediaBuilder builder, IPublishedMediaCache media, IMediaNavigationQueryService navigation, IPublishedValueFallback fallback)
{
    public IApiMediaWithCropsResponse Response(IPublishedContent item)
    {
        var own = Own(item);
        return new ApiMediaWithCropsResponse(builder.Build(item), Focal(own), Crops(own), Path(item), item.CreateDate, item.UpdateDate);
    }

    /// <param name="place">How the item is cut where it is picked; where that says nothing, it is cut as it is itself.</param>
    public IApiMediaWithCrops Of(IPublishedContent item, ImageCropperValue place)
    {
        var own = Own(item);
        return new ApiMediaWithCrops(builder.Build(item), Focal(place) ?? Focal(own), Crops(place) ?? Crops(own));
    }

    private ImageCropperValue? Own(IPublishedContent item) => item.Value<object>(fallback, Constants.Conventions.Media.File) as ImageCropperValue;

    private static ImageFocalPoint? Focal(ImageCropperValue? image) =>
        image?.FocalPoint is { } point ? new ImageFocalPoint(point.Left, point.Top) : null;

    private static ImageCrop[]? Crops(ImageCropperValue? image) => image?.Crops?.Select(crop => new ImageCrop(
        crop.Alias,
        crop.Width,
        crop.Height,
        crop.Coordinates is { } cut ? new ImageCropCoordinates(cut.X1, cut.Y1, cut.X2, cut.Y2) : null)).ToArray();

    // By the names of the folders, as it is asked for.
    private string Path(IPublishedContent item) =>
        $"/{string.Join('/', Above(item).Reverse().Select(above => above.Name).Append(item.Name).Select(name => name.ToLowerInvariant()))}/";

    private IEnumerable<IPublishedContent> Above(IPublishedContent item) =>
        navigation.TryGetAncestorsKeys(item.Key, out var keys) ? keys.Select(key => media.GetById(key)).OfType<IPublishedContent>() : [];
}
