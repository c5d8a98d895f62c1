using Umbraco.Cms.Core.Models.DeliveryApi;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>A media item with how it is cut.</summary>
internal class ApiMediaWithCrops(IApiMedia item, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops) : IApiMediaWithCrops
{
    public Guid Id => item.Id;

    public string Name => item.Name;

    public string MediaType => item.MediaType;

    public string Url => item.Url;

    public string? Extension => item.Extension;

    public int? Width => item.Width;

    public int? Height => item.Height;

    public int? Bytes => item.Bytes;

    public IDictionary<string, object?> Properties => item.Properties;

    public ImageFocalPoint? FocalPoint => focalPoint;

    public IEnumerable<ImageCrop>? Crops => crops;
}
