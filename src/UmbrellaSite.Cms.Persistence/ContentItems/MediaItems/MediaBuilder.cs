using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
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
        var media = new Media(row.Item.Name, row.Item.ParentId, type);
        media.Fill(row.Item);
        return media;
    }
}
