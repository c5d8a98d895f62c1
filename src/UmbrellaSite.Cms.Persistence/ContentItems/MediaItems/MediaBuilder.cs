using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types;

namespace UmbrellaSite.Cms.Persistence.ContentItems.MediaItems;

/// <summary>Makes media of their rows.</summary>
internal sealed class MediaBuilder(ContentTypeStore types, PropertyReader properties)
{
    public IReadOnlyList<IMedia> Build(IReadOnlyList<MediaRow> rows, string[]? propertyAliases)
    {
        var knownTypes = types.All;
        var values = properties.Load(rows.Select(row => row.Item.VersionId), propertyAliases);
        return rows.Select(row =>
        {
            var type = (IMediaType)knownTypes.Find(row.Item.ContentTypeId)!;
            var media = Build(row, type);
            media.Properties = propertyAliases is { Length: 0 }
                ? new PropertyCollection()
                : properties.Build(type, values, row.Item.VersionId, publishedVersionId: null);
            media.ResetDirtyProperties(false);
            media.EnableChangeTracking();
            return media;
        }).ToList();
    }

    private static Media Build(MediaRow row, IMediaType type)
    {
        var item = row.Item;
        var media = new Media(item.Name, item.ParentId, type);
        media.DisableChangeTracking();
        media.Id = item.Id;
        media.Key = item.Key;
        media.VersionId = item.VersionId;
        media.Path = item.Path;
        media.Level = item.Level;
        media.SortOrder = item.SortOrder;
        media.Trashed = item.Trashed;
        media.CreatorId = item.CreatorId ?? Constants.Security.UnknownUserId;
        media.WriterId = item.WriterId ?? Constants.Security.UnknownUserId;
        media.CreateDate = item.CreateDate;
        media.UpdateDate = item.VersionDate;
        return media;
    }
}
