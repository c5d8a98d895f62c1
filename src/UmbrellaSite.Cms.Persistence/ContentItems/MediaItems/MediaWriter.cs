using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.MediaItems;

/// <summary>Writes media, which have one version only, and the path of their file.</summary>
internal sealed class MediaWriter(
    IScopeAccessor scopes,
    NodeWriter nodes,
    SiblingNames siblings,
    ItemVersions versions,
    PropertyStore properties,
    MediaUrlGeneratorCollection urls)
{
    private static readonly Guid ObjectType = Constants.ObjectTypes.Media;

    public void Insert(IMedia media)
    {
        media.AddingEntity();
        media.Name = siblings.MakeUnique(media.Name ?? string.Empty, media.ParentId, media.Id, ObjectType);
        media.SanitizeEntityPropertiesForXmlStorage();
        nodes.Insert(media, ObjectType);
        versions.Insert(media);
        scopes.Database().Execute($"""
            INSERT INTO "umbracoMediaVersion" ("id", "path") VALUES ({media.VersionId}, {FilePath(media)})
            """);
        properties.Insert(media, publishedVersionId: 0);
    }

    /// <returns>Whether the media only moved along with a folder above it.</returns>
    public bool Update(IMedia media)
    {
        media.UpdatingEntity();
        if (media.IsMoving())
        {
            nodes.Update(media);
            return true;
        }

        media.Name = siblings.MakeUnique(media.Name ?? string.Empty, media.ParentId, media.Id, ObjectType);
        media.SanitizeEntityPropertiesForXmlStorage();
        if (media.IsPropertyDirty(nameof(media.ParentId)))
        {
            nodes.PlaceUnderParent(media, ObjectType);
        }

        nodes.Update(media);
        versions.Update(media);
        scopes.Database().Execute($"""
            UPDATE "umbracoMediaVersion" SET "path" = {FilePath(media)} WHERE "id" = {media.VersionId}
            """);
        properties.Replace(media, media.VersionId, publishedVersionId: 0);
        return false;
    }

    private string? FilePath(IMedia media) =>
        media.Properties.TryGetValue(Constants.Conventions.Media.File, out var file)
        && urls.TryGetMediaPath(file.PropertyType.PropertyEditorAlias, file.GetValue(), out var path)
            ? path
            : null;
}
