using System.Collections.Concurrent;
using System.Reflection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace UmbrellaSite.Cms.PropertyEditors.Media;

/// <summary>Wraps a media item so that templates get its own model; constructors are looked up once for each model.</summary>
internal static class MediaWithCropsFactory
{
    private static readonly ConcurrentDictionary<Type, ConstructorInvoker> Constructors = new();

    public static MediaWithCrops Create(IPublishedContent item, IPublishedValueFallback fallback, ImageCropperValue crops) =>
        (MediaWithCrops)Constructors.GetOrAdd(item.GetType(), Find).Invoke(item, fallback, crops);

    private static ConstructorInvoker Find(Type model) =>
        ConstructorInvoker.Create(typeof(MediaWithCrops<>).MakeGenericType(model).GetConstructors()[0]);
}
