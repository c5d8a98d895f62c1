using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>Writes a document with its versions, values and cultures, as far as they changed.</summary>
internal sealed class DocumentWriter(
    IScopeAccessor scopes,
    NodeWriter nodes,
    DocumentNames names,
    DocumentVersions versions,
    PropertyStore properties,
    DocumentCultures cultures)
{
    public void Insert(IContent document, Guid objectType, bool uniqueNames)
    {
        document.AddingEntity();
        var publishing = document.PublishedState == PublishedState.Publishing;
        document.TemplateId ??= document.ContentType.DefaultTemplate?.Id;
        names.Complete(document, uniqueNames ? objectType : null, publishing);
        document.SanitizeEntityPropertiesForXmlStorage();

        nodes.Insert(document, objectType, mayChooseSortOrder: true);
        versions.Insert(document, publishing);
        var values = properties.Insert(document, publishing ? document.PublishedVersionId : 0);
        var editedCultures = EditedCultures(document, values);
        document.Edited = !publishing || values.Edited || editedCultures is { Count: > 0 };
        scopes.Database().Execute($"""
            INSERT INTO "umbracoDocument" ("nodeId", "published", "edited")
            VALUES ({document.Id}, {publishing}, {document.Edited})
            """);
        if (document.ContentType.VariesByCulture())
        {
            AlignCultures(document, editedCultures, publishing);
            cultures.Insert(document, editedCultures, publishing);
        }
    }

    /// <returns>Whether the document only moved along with a document above it.</returns>
    public bool Update(IContent document, Guid objectType, bool uniqueNames)
    {
        versions.EnsureCurrent(document);
        var wasEdited = document.Edited;
        document.UpdatingEntity();
        if (document.IsMoving())
        {
            // A descendant of a moved document: nothing but its place changes, and there is nothing to roll back to.
            nodes.Update(document);
            return true;
        }

        var publishing = document.PublishedState == PublishedState.Publishing;
        names.Complete(document, uniqueNames ? objectType : null, publishing);
        document.SanitizeEntityPropertiesForXmlStorage();
        if (document.IsPropertyDirty(nameof(document.ParentId)))
        {
            nodes.PlaceUnderParent(document, objectType);
        }

        nodes.Update(document);
        var storedVersionId = document.VersionId;
        versions.Update(document, publishing);
        var values = properties.Replace(document, storedVersionId, publishing ? document.PublishedVersionId : 0);
        var editedCultures = EditedCultures(document, values);
        if (document.ContentType.VariesByCulture())
        {
            AlignCultures(document, editedCultures, publishing);
            cultures.Replace(document, editedCultures, publishing, storedVersionId);
        }

        // Once edited, a document stays so until it is published: the published values may be out of sight by now.
        var edited = values.Edited
            || editedCultures is { Count: > 0 }
            || (!publishing && (wasEdited || document.PublishName != document.Name));
        UpdateState(document, publishing, edited);
        return false;
    }

    private void UpdateState(IContent document, bool publishing, bool edited)
    {
        var published = publishing || (document.Published && document.PublishedState != PublishedState.Unpublishing);
        document.Edited = !published || edited;
        scopes.Database().Execute($"""
            UPDATE "umbracoDocument" SET "published" = {published}, "edited" = {document.Edited} WHERE "nodeId" = {document.Id}
            """);
    }

    /// <summary>Cultures with unpublished values or an unpublished name.</summary>
    private static HashSet<string>? EditedCultures(IContent document, PropertyRowSet values)
    {
        if (!document.ContentType.VariesByCulture())
        {
            return null;
        }

        var edited = values.EditedCultures ?? new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in document.CultureInfos ?? [])
        {
            if (name.Name != document.GetPublishName(name.Culture))
            {
                edited.Add(name.Culture);
            }
        }

        return edited;
    }

    private static void AlignCultures(IContent document, HashSet<string>? editedCultures, bool publishing)
    {
        document.SetCultureEdited(editedCultures);
        document.AdjustDates(document.UpdateDate, publishing);
    }
}
