using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.ContentItems.Properties;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>Makes documents of their rows: a fixed number of statements however many they are.</summary>
internal sealed class DocumentBuilder(ContentTypeStore types, PropertyReader properties, DocumentCultures cultures)
{
    public IReadOnlyList<Content> Build(IReadOnlyList<DocumentRow> rows, DocumentParts parts)
    {
        var knownTypes = types.All;
        var values = parts.Properties ? properties.Load(rows.SelectMany(VersionIds), parts.PropertyAliases) : null;
        var documents = rows.Select(row => Build(row, (IContentType)knownTypes.Find(row.Item.ContentTypeId)!, values, parts)).ToList();
        var varying = documents.Where(document => document.ContentType.VariesByCulture()).ToList();
        if (varying.Count > 0)
        {
            cultures.Load(varying);
        }

        foreach (var document in documents)
        {
            document.ResetDirtyProperties(false);
            document.EnableChangeTracking();
        }

        return documents;
    }

    private static IEnumerable<int> VersionIds(DocumentRow row) =>
        row.PublishedVersionId is { } published ? [row.Item.VersionId, published] : [row.Item.VersionId];

    private Content Build(DocumentRow row, IContentType type, ILookup<int, StoredProperty>? values, DocumentParts parts)
    {
        var item = row.Item;
        var document = new Content(item.Name, item.ParentId, type);
        document.DisableChangeTracking();
        document.Id = item.Id;
        document.Key = item.Key;
        document.VersionId = item.VersionId;
        document.Name = item.VersionName;
        document.Path = item.Path;
        document.Level = item.Level;
        document.SortOrder = item.SortOrder;
        document.Trashed = item.Trashed;
        document.CreatorId = item.CreatorId ?? Constants.Security.UnknownUserId;
        document.WriterId = item.WriterId ?? Constants.Security.UnknownUserId;
        document.CreateDate = item.CreateDate;
        document.UpdateDate = item.VersionDate;
        document.Published = row.Published;
        document.Edited = row.Edited;
        FillPublishedVersion(document, row, parts);
        if (parts.Templates)
        {
            document.TemplateId = row.TemplateId;
        }

        if (values is not null)
        {
            document.Properties = parts.PropertyAliases is { Length: 0 }
                ? new PropertyCollection()
                : properties.Build(type, values, item.VersionId, row.PublishedVersionId);
        }

        return document;
    }

    private static void FillPublishedVersion(Content document, DocumentRow row, DocumentParts parts)
    {
        if (row.PublishedVersion is { } published)
        {
            document.PublishedVersionId = published.Id;
            document.PublishDate = published.Date;
            document.PublishName = published.Name;
            document.PublisherId = published.UserId;
            document.PublishTemplateId = parts.Templates && row.Published ? published.TemplateId : null;
        }
    }
}
