using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Items that are never published; versions other than the current one come from older installations only.</summary>
internal abstract class SingleVersionRepository<TEntity, TRow>(
    ContentItemServices services,
    VersionDeletion versions,
    EntityCache<TEntity> cache,
    ItemKind kind,
    Func<Row, TRow> read) : ContentItemRepository<TEntity, TRow>(services, cache, kind, read)
    where TEntity : class, IContentBase
    where TRow : class, IItemRow
{
    public override void DeleteVersion(int versionId)
    {
        var current = Database.QueryFirst<bool?>(
            $"""SELECT "current" FROM "umbracoContentVersion" WHERE "id" = {versionId}""",
            row => row.Bool(0));
        if (current == true)
        {
            throw new InvalidOperationException($"Cannot delete version {versionId}: it is the current version.");
        }

        if (current is not null)
        {
            versions.Delete([versionId]);
        }
    }

    public override void DeleteVersions(int nodeId, DateTime versionDate) => versions.Delete(Database.Query(
        $"""
        SELECT "id" FROM "umbracoContentVersion"
        WHERE "nodeId" = {nodeId} AND "current" = {false} AND "versionDate" < {versionDate}
        """,
        row => row.Int(0)));
}
