using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <summary>Builds Umbraco's slim entities: each kind of node has its own.</summary>
internal static class EntityFactory
{
    public static EntitySlim Build(EntityRow row)
    {
        var entity = Empty(row);
        entity.Id = row.Id;
        entity.Key = row.Key;
        entity.NodeObjectType = row.ObjectType;
        entity.Name = row.Name;
        entity.ParentId = row.ParentId;
        entity.Path = row.Path;
        entity.Level = row.Level;
        entity.SortOrder = row.SortOrder;
        entity.Trashed = row.Trashed;
        entity.CreatorId = row.CreatorId;
        entity.CreateDate = row.CreateDate;
        entity.UpdateDate = row.UpdateDate ?? row.CreateDate;
        entity.HasChildren = row.HasChildren;
        return entity;
    }

    private static EntitySlim Empty(EntityRow row)
    {
        if (row.ObjectType == Constants.ObjectTypes.Document || row.ObjectType == Constants.ObjectTypes.DocumentBlueprint)
        {
            return WithContentType(Document(row), row);
        }

        if (row.ObjectType == Constants.ObjectTypes.Media)
        {
            return WithContentType(new MediaEntitySlim { MediaPath = row.MediaPath }, row);
        }

        return row.ObjectType == Constants.ObjectTypes.Member
            ? WithContentType(new MemberEntitySlim(), row)
            : new EntitySlim();
    }

    private static DocumentEntitySlim Document(EntityRow row) => new()
    {
        Published = row.Published,
        Edited = row.Edited,
        Variations = (ContentVariation)(row.Variations ?? 0),
    };

    private static ContentEntitySlim WithContentType(ContentEntitySlim entity, EntityRow row)
    {
        entity.ContentTypeAlias = row.ContentTypeAlias ?? string.Empty;
        entity.ContentTypeKey = row.ContentTypeKey ?? Guid.Empty;
        entity.ContentTypeIcon = row.ContentTypeIcon;
        entity.ContentTypeThumbnail = row.ContentTypeThumbnail;
        entity.ListViewKey = row.ListView;
        return entity;
    }
}
