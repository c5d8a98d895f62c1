using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>Documents and blueprints: what can be published, scheduled and is protected by permissions.</summary>
internal abstract class DocumentRepositoryBase(
    ContentItemServices services,
    DocumentServices parts,
    EntityCache<IContent> cache,
    Guid objectType)
    : ContentItemRepository<IContent, DocumentRow>(services, cache, DocumentKind.Of(objectType), DocumentRow.Read), IDocumentRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinContent;

    /// <summary>Whether siblings must have different names.</summary>
    protected virtual bool UniqueNames => true;

    public override IEnumerable<IContent> GetAllVersionsSlim(int nodeId, int skip, int take) =>
        parts.Builder.Build(VersionPage(nodeId, skip, take), DocumentParts.Slim);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<IContent>? filter,
        Ordering? ordering,
        bool loadTemplates) => parts.Builder.Build(
            PageOfRows(query, pageIndex, pageSize, out totalRecords, filter, ordering),
            new DocumentParts(Templates: loadTemplates, PropertyAliases: propertyAliases));

    public override void DeleteVersion(int versionId)
    {
        var version = Database.QueryFirst<(bool Current, bool Published)?>(
            $"""
            SELECT v."current", dv."published" FROM "umbracoContentVersion" v
            JOIN "umbracoDocumentVersion" dv ON dv."id" = v."id" WHERE v."id" = {versionId}
            """,
            row => (row.Bool(0), row.Bool(1)));
        if (version is { Current: true } or { Published: true })
        {
            throw new InvalidOperationException($"Cannot delete version {versionId}: it is the {(version.Value.Current ? "current" : "published")} version.");
        }

        if (version is not null)
        {
            parts.VersionDeletion.Delete([versionId]);
        }
    }

    public override void DeleteVersions(int nodeId, DateTime versionDate) =>
        parts.VersionDeletion.Delete(Database.Query(
            $"""
            SELECT v."id" FROM "umbracoContentVersion" v JOIN "umbracoDocumentVersion" dv ON dv."id" = v."id"
            WHERE v."nodeId" = {nodeId} AND v."current" = {false} AND dv."published" = {false} AND v."versionDate" < {versionDate}
            """,
            row => row.Int(0)));

    public ContentScheduleCollection GetContentSchedule(int contentId) => parts.Schedule.Of(contentId);

    public void PersistContentSchedule(IContent content, ContentScheduleCollection schedule) =>
        parts.Schedule.Replace(content.Id, schedule);

    public void ClearSchedule(DateTime date) => parts.Schedule.Clear(date);

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => parts.Schedule.Clear(date, action);

    public bool HasContentForExpiration(DateTime date) => parts.Schedule.IsDue(date, ContentScheduleAction.Expire);

    public bool HasContentForRelease(DateTime date) => parts.Schedule.IsDue(date, ContentScheduleAction.Release);

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) =>
        InTreeOrder(DocumentSchedule.DueNodes(date, ContentScheduleAction.Expire));

    public IEnumerable<IContent> GetContentForRelease(DateTime date) =>
        InTreeOrder(DocumentSchedule.DueNodes(date, ContentScheduleAction.Release));

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] documentIds) =>
        parts.Schedule.OfMany(documentIds);

    public int CountPublished(string? contentTypeAlias = null) => Services.Nodes.Count(Kind.ObjectType, contentTypeAlias, $"""
        n."trashed" = {false} AND n."id" IN (SELECT "nodeId" FROM "umbracoDocument" WHERE "published" = {true})
        """);

    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Path.StartsWith(Constants.System.RecycleBinContentPathPrefix, StringComparison.Ordinal))
        {
            return false;
        }

        if (content.ParentId == Constants.System.Root)
        {
            return content.Published;
        }

        var ids = content.Path.Split(',').Skip(1).Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToList();
        return ids.Count == Database.Scalar<int>(
            $"""SELECT COUNT(*) FROM "umbracoDocument" WHERE "published" = {true} AND "nodeId" IN ({ids})""");
    }

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => parts.Permissions.Replace(permissionSet);

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) =>
        parts.Permissions.AssignToGroups(entity.Id, permission, groupIds);

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => parts.Permissions.Find(entityId);

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => parts.Permissions.Replace(permission);

    protected override IEnumerable<IContent> Build(IReadOnlyList<DocumentRow> rows, string[]? propertyAliases = null) =>
        parts.Builder.Build(rows, DocumentParts.All with { PropertyAliases = propertyAliases });

    protected override void Insert(IContent entity)
    {
        parts.Writer.Insert(entity, Kind.ObjectType, UniqueNames);
        Conclude(entity);
    }

    protected override void Update(IContent entity)
    {
        if (!HasSomethingToSave(entity))
        {
            return;
        }

        var isMoving = parts.Writer.Update(entity, Kind.ObjectType, UniqueNames);
        if (isMoving)
        {
            AnnounceRefresh(entity);
            entity.ResetDirtyProperties();
        }
        else
        {
            Conclude(entity);
        }
    }

    protected override IEnumerable<SqlBuilder> OwnRows(IContent entity) => DocumentDeletion.Statements(entity);

    private static bool HasSomethingToSave(IContent document) =>
        document.PublishedState is PublishedState.Publishing or PublishedState.Unpublishing
        || document.IsDirty()
        || document.IsAnyUserPropertyDirty();

    private IReadOnlyList<IContent> InTreeOrder(SqlBuilder condition) =>
        Build(Rows.Current(condition, SqlBuilder.Raw("n.\"level\", n.\"sortOrder\", n.\"id\""))).ToList();

    // Listeners must see that the document is being published, so they are told before its state is settled.
    private void AnnounceRefresh(IContent document) =>
        Services.Events.Publish(new ContentRefreshNotification(document, new EventMessages()));

    private void Conclude(IContent document)
    {
        AnnounceRefresh(document);
        switch (document.PublishedState)
        {
            case PublishedState.Publishing:
                document.Published = true;
                document.PublishTemplateId = document.TemplateId;
                document.PublisherId = document.WriterId;
                document.PublishName = document.Name;
                document.PublishDate = document.UpdateDate;
                parts.Tags.Assign(document);
                break;
            case PublishedState.Unpublishing:
                document.Published = false;
                document.PublishTemplateId = null;
                document.PublisherId = null;
                document.PublishName = null;
                document.PublishDate = null;
                parts.Tags.Clear(document);
                break;
        }

        document.ResetDirtyProperties();
    }
}
