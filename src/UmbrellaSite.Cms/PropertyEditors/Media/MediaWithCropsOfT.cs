using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Umbraco.Cms.Core.Models;

/// <summary>A picked media item with its model.</summary>
#pragma warning disable MA0048 // The type has the same name as the one without a type parameter, which has the file of that name
public class MediaWithCrops<T>(T content, IPublishedValueFallback publishedValueFallback, ImageCropperValue localCrops)
    : MediaWithCrops(content, publishedValueFallback, localCrops)
#pragma warning restore MA0048
    where T : IPublishedContent
{
    public new T Content { get; } = content;

    public static implicit operator T(MediaWithCrops<T> mediaWithCrops) => mediaWithCrops.Content;
}
