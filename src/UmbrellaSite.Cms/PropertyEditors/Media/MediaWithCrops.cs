using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Umbraco.Cms.Core.Models;

/// <summary>
/// A media item that was picked, with the crops and the focal point chosen at that place. The name and the namespace
/// are Umbraco's.
/// </summary>
public class MediaWithCrops(
    IPublishedContent content,
    IPublishedValueFallback publishedValueFallback,
    ImageCropperValue localCrops) : PublishedContentWrapped(content, publishedValueFallback)
{
    public IPublishedContent Content => Unwrap();

    public ImageCropperValue LocalCrops { get; } = localCrops;
}
