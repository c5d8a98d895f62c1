using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;

namespace UmbrellaSite.Cms.Persistence.ContentItems.MediaItems;

/// <summary>Makes media of their rows.</summary>
internal sealed class MediaBuilder(IMediaTypeRepository types, PropertyReader properties)
{
    public IReadOnlyList<IMedia> Build(IReadOnlyList<MediaRow> rows, string[]? propertyAliases)
    {
        var typesById = rows
            .Select(row => row.Item.ContentTypeId)
            .Distinct()
            .ToDictionary(id => id, id => types.Get(id) ?? throw new InvalidOperationException($"There is no media type {id}."));
        var values = properties.Load(rows.Select(row => row.Item.VersionId), propertyAliases);
        return rows.Select(row =>
        {
            var type = typesById[row.Item.ContentTypeId];
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
