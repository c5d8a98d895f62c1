using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Linking;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Deletes an item for good, with everything that refers to it.</summary>
internal sealed class ItemDeletion(IScopeAccessor scopes, CachedNodeLinks links)
{
    /// <param name="item">The item; its descendants must be gone already.</param>
    /// <param name="ownRows">Deletes what only items of this kind have.</param>
    public void Delete(IContentBase item, IEnumerable<SqlBuilder> ownRows)
    {
        var id = item.Id;
        links.Delete(id, item.Key);
        SqlBuilder[] sharedRows =
        [
            $"""DELETE FROM "umbracoUser2NodeNotify" WHERE "nodeId" = {id}""",
            $"""DELETE FROM "umbracoRelation" WHERE "parentId" = {id}""",
            $"""DELETE FROM "umbracoRelation" WHERE "childId" = {id}""",
            $"""DELETE FROM "cmsTagRelationship" WHERE "nodeId" = {id}""",
            SqlBuilder.Of($"""DELETE FROM "umbracoPropertyData" WHERE "versionId" IN ({VersionIds(id)})"""),
        ];
        SqlBuilder[] ownAndItem =
        [
            $"""DELETE FROM "umbracoContentVersion" WHERE "nodeId" = {id}""",
            $"""DELETE FROM "umbracoContent" WHERE "nodeId" = {id}""",
            $"""DELETE FROM "umbracoNode" WHERE "id" = {id}""",
        ];
        foreach (var statement in sharedRows.Concat(ownRows).Concat(ownAndItem))
        {
            scopes.Database().Execute(statement);
        }
    }

    public static SqlBuilder VersionIds(int id) =>
        SqlBuilder.Of($"""SELECT "id" FROM "umbracoContentVersion" WHERE "nodeId" = {id}""");
}
