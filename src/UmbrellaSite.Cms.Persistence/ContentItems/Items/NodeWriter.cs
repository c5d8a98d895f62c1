using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>The item's place in the tree: its rows in <c>umbracoNode</c> and <c>umbracoContent</c>.</summary>
internal sealed class NodeWriter(IScopeAccessor scopes)
{
    private static readonly string[] NodeProperties =
    [
        nameof(IContentBase.Name), nameof(IContentBase.ParentId), nameof(IContentBase.Path), nameof(IContentBase.Level),
        nameof(IContentBase.SortOrder), nameof(IContentBase.Trashed), nameof(IContentBase.CreatorId),
        nameof(IContentBase.CreateDate), nameof(IContentBase.Key),
    ];

    /// <summary>Gives the item its id, path, level and sort order. A wish for a sort order that is free is granted.</summary>
    public void Insert(IContentBase item, Guid objectType, bool mayChooseSortOrder = false)
    {
        var parent = Parent(item.ParentId);
        item.Level = parent.Level + 1;
        var wished = mayChooseSortOrder && (item.SortOrder != 0 || item.IsPropertyDirty(nameof(item.SortOrder)));
        if (!wished || IsTaken(item, objectType))
        {
            item.SortOrder = NextSortOrder(item.ParentId, item.Level, objectType);
        }

        item.Id = InsertNode(item, parent.Path, objectType);
        item.Path = $"{parent.Path},{item.Id.ToString(CultureInfo.InvariantCulture)}";
        scopes.Database().Execute($"""UPDATE "umbracoNode" SET "path" = {item.Path} WHERE "id" = {item.Id}""");
        scopes.Database().Execute($"""
            INSERT INTO "umbracoContent" ("nodeId", "contentTypeId") VALUES ({item.Id}, {item.ContentTypeId})
            """);
    }

    /// <summary>Takes the path, the level and the last place under the item's new parent.</summary>
    public void PlaceUnderParent(IContentBase item, Guid objectType)
    {
        var parent = Parent(item.ParentId);
        item.Path = $"{parent.Path},{item.Id.ToString(CultureInfo.InvariantCulture)}";
        item.Level = parent.Level + 1;
        item.SortOrder = NextSortOrder(item.ParentId, item.Level, objectType);
    }

    public void Update(IContentBase item)
    {
        EnsurePathIsSane(item);
        if (Array.Exists(NodeProperties, item.IsPropertyDirty))
        {
            scopes.Database().Execute($"""
                UPDATE "umbracoNode" SET "uniqueId" = {item.Key}, "parentId" = {item.ParentId}, "level" = {item.Level},
                    "path" = {item.Path}, "sortOrder" = {item.SortOrder}, "trashed" = {item.Trashed},
                    "nodeUser" = {UserId(item.CreatorId)}, "text" = {item.Name}, "createDate" = {item.CreateDate}
                WHERE "id" = {item.Id}
                """);
        }

        if (item.IsPropertyDirty(nameof(item.ContentTypeId)))
        {
            scopes.Database().Execute($"""
                UPDATE "umbracoContent" SET "contentTypeId" = {item.ContentTypeId} WHERE "nodeId" = {item.Id}
                """);
        }
    }

    /// <summary>Nobody (0 or "unknown") is NULL in the database.</summary>
    public static int? UserId(int id) => id == Constants.Security.UnknownUserId ? null : id;

    private SqlBuilder ObjectType => scopes.Database().Dialect.WithoutIndex(SqlBuilder.Raw("\"nodeObjectType\""));

    private (string Path, int Level) Parent(int parentId)
    {
        var parent = scopes.Database().QueryFirst<(string Path, int Level)?>(
            $"""SELECT "path", "level" FROM "umbracoNode" WHERE "id" = {parentId}""",
            row => (row.String(0), row.Int(1)));
        return parent ?? throw new InvalidOperationException($"There is no node {parentId} to put the item under.");
    }

    // With the level, which all children of a node share, both look-ups are answered by one entry of an index.
    private int NextSortOrder(int parentId, int level, Guid objectType) =>
        scopes.Database().QueryFirst<int?>(
            $"""
            SELECT "sortOrder" FROM "umbracoNode"
            WHERE "level" = {level} AND "parentId" = {parentId} AND {ObjectType} = {objectType}
            ORDER BY "sortOrder" DESC LIMIT 1
            """,
            row => row.Int(0)) + 1 ?? 0;

    private bool IsTaken(IContentBase item, Guid objectType) =>
        scopes.Database().QueryFirst<int?>(
            $"""
            SELECT 1 FROM "umbracoNode"
            WHERE "level" = {item.Level} AND "parentId" = {item.ParentId} AND "sortOrder" = {item.SortOrder}
                AND {ObjectType} = {objectType}
            LIMIT 1
            """,
            row => row.Int(0)) is not null;

    // An id may have been reserved for the key beforehand; any other node with that key is an error of the caller.
    private int InsertNode(IContentBase item, string path, Guid objectType)
    {
        var id = scopes.Database().Insert("umbracoNode", "id", $"""
            ("uniqueId", "parentId", "level", "path", "sortOrder", "trashed", "nodeUser", "text", "nodeObjectType", "createDate")
            VALUES ({item.Key}, {item.ParentId}, {item.Level}, {path}, {item.SortOrder}, {item.Trashed},
                {UserId(item.CreatorId)}, {item.Name}, {objectType}, {item.CreateDate})
            ON CONFLICT ("uniqueId") DO UPDATE SET "parentId" = excluded."parentId", "level" = excluded."level",
                "path" = excluded."path", "sortOrder" = excluded."sortOrder", "trashed" = excluded."trashed",
                "nodeUser" = excluded."nodeUser", "text" = excluded."text", "nodeObjectType" = excluded."nodeObjectType",
                "createDate" = excluded."createDate"
            WHERE "umbracoNode"."nodeObjectType" = {Constants.ObjectTypes.IdReservation}
            """);
        return id != 0
            ? id
            : throw new InvalidOperationException($"There is a node with the key {item.Key} already. Choose another key for '{item.Name}'.");
    }

    private static void EnsurePathIsSane(IContentBase item)
    {
        if (!item.Path.EndsWith($",{item.Id.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The path '{item.Path}' does not end in the item's id {item.Id}.");
        }
    }
}
