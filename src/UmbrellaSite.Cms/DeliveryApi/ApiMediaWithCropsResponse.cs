using Umbraco.Cms.Core.Models.DeliveryApi;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>A media item as it is given when it is asked for itself.</summary>
internal sealed class ApiMediaWithCropsResponse(IApiMedia item, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops, string path, DateTime createDate, DateTime updateDate)
    : ApiMediaWithCrops(item, focalPoint, crops), IApiMediaWithCropsResponse
{
    public string Path => path;

    public DateTime CreateDate => createDate;

    public DateTime UpdateDate => updateDate;
}
