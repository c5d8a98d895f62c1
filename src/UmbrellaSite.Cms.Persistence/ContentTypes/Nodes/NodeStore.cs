using Umbraco.Cms.Core.Models.Entities;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Nodes;

/// <summary>The rows of <c>umbracoNode</c> behind types, data types and folders: place, name and order in the tree.</summary>
internal sealed class NodeStore(IScopeAccessor scopes)
{
    private ISqlDatabase Database => scopes.Database();

    /// <summary>Inserts the node at the end of its parent's children and gives the entity its id, path, level and order.</summary>
    public void Insert(ITreeEntity entity, Guid objectType)
    {
        var parent = PlaceOf(entity.ParentId);
        entity.Level = parent.Level + 1;
        entity.SortOrder = Database.Scalar<int>($"""
            SELECT COUNT(*) FROM "umbracoNode" WHERE "parentId" = {entity.ParentId} AND "nodeObjectType" = {objectType}
            """);
        entity.Id = Database.Insert("umbracoNode", "id", $"""
            ("uniqueId", "parentId", "level", "path", "sortOrder", "trashed", "nodeUser", "text", "nodeObjectType", "createDate")
            VALUES ({entity.Key}, {entity.ParentId}, {entity.Level}, {parent.Path}, {entity.SortOrder}, {false},
                {CreatorOf(entity)}, {entity.Name}, {objectType}, {entity.CreateDate})
            """);
        entity.Path = $"{parent.Path},{entity.Id}";
        Database.Execute($"""UPDATE "umbracoNode" SET "path" = {entity.Path} WHERE "id" = {entity.Id}""");
    }

    public void Update(ITreeEntity entity) => Database.Execute($"""
        UPDATE "umbracoNode" SET "uniqueId" = {entity.Key}, "parentId" = {entity.ParentId}, "level" = {entity.Level},
            "path" = {entity.Path}, "sortOrder" = {entity.SortOrder}, "nodeUser" = {CreatorOf(entity)},
            "text" = {entity.Name}, "createDate" = {entity.CreateDate}
        WHERE "id" = {entity.Id}
        """);

    /// <summary>After a change of parent: path and level below the new one, order behind its last child.</summary>
    public void FollowParent(ITreeEntity entity, Guid objectType)
    {
        var parent = PlaceOf(entity.ParentId);
        entity.Path = $"{parent.Path},{entity.Id}";
        entity.Level = parent.Level + 1;
        entity.SortOrder = 1 + Database.Scalar<int>($"""
            SELECT COALESCE(MAX("sortOrder"), 0) FROM "umbracoNode"
            WHERE "parentId" = {entity.ParentId} AND "nodeObjectType" = {objectType}
            """);
    }

    /// <summary>Everything that points at the node from outside of types and data types, and the node itself.</summary>
    public void Delete(int id, Guid key)
    {
        Database.Execute($"""DELETE FROM "umbracoUser2NodeNotify" WHERE "nodeId" = {id}""");
        Database.Execute($"""DELETE FROM "umbracoUserGroup2GranularPermission" WHERE "uniqueId" = {key}""");
        Database.Execute($"""DELETE FROM "umbracoRelation" WHERE "parentId" = {id} OR "childId" = {id}""");
        Database.Execute($"""DELETE FROM "cmsTagRelationship" WHERE "nodeId" = {id}""");
        Database.Execute($"""DELETE FROM "umbracoNode" WHERE "id" = {id}""");
    }

    private NodePlace PlaceOf(int id) =>
        Database.QueryFirst(
            $"""SELECT "path", "level" FROM "umbracoNode" WHERE "id" = {id}""",
            row => new NodePlace(row.String(0), row.Int(1)))
        ?? throw new InvalidOperationException($"There is no parent with the id {id}. Save the parent first.");

    // 0 is Umbraco's "unknown user", which no row of umbracoUser has.
    private static int? CreatorOf(ITreeEntity entity) => entity.CreatorId == 0 ? null : entity.CreatorId;
}
