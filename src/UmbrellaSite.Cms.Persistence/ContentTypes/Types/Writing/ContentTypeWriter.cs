using System.Data;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.ContentTypes.Nodes;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Variations;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;

/// <summary>What document, media and member types have in common, written to the database.</summary>
internal sealed class ContentTypeWriter(
    IScopeAccessor scopes,
    NodeStore nodes,
    PropertyTypeWriter properties,
    TypeLinkWriter links,
    VariationChanges variations)
{
    private ISqlDatabase Database => scopes.Database();

    public void Insert(IContentTypeComposition type, Guid objectType)
    {
        TypeRules.EnsureVariationsFit(type);
        EnsureAliasIsFree(type, objectType);
        nodes.Insert(type, objectType);
        Database.Execute($"""
            INSERT INTO "cmsContentType" ("nodeId", "alias", "icon", "thumbnail", "description", "listView", "isElement", "allowAtRoot", "variations")
            VALUES ({type.Id}, {type.Alias}, {type.Icon}, {type.Thumbnail ?? string.Empty}, {type.Description}, {type.ListView},
                {type.IsElement}, {type.AllowedAsRoot}, {(int)type.Variations})
            """);
        links.Write(type);
        properties.Write(type);
    }

    public void Update(IContentTypeComposition type, Guid objectType)
    {
        TypeRules.NarrowVariations(type);
        EnsureAliasIsFree(type, objectType);
        if (type.IsPropertyDirty(nameof(type.ParentId)))
        {
            nodes.FollowParent(type, objectType);
        }

        var change = variations.Detect(type);
        nodes.Update(type);
        Database.Execute($"""
            UPDATE "cmsContentType" SET "alias" = {type.Alias}, "icon" = {type.Icon}, "thumbnail" = {type.Thumbnail ?? string.Empty},
                "description" = {type.Description}, "listView" = {type.ListView}, "isElement" = {type.IsElement},
                "allowAtRoot" = {type.AllowedAsRoot}, "variations" = {(int)type.Variations}
            WHERE "nodeId" = {type.Id}
            """);
        links.Rewrite(type);
        properties.Rewrite(type);
        variations.Apply(change);
    }

    public void Delete(IContentTypeComposition type)
    {
        links.Delete(type.Id);
        properties.DeleteAllOf(type.Id);
        Database.Execute($"""DELETE FROM "umbracoContentVersionCleanupPolicy" WHERE "contentTypeId" = {type.Id}""");
        Database.Execute($"""DELETE FROM "cmsDocumentType" WHERE "contentTypeNodeId" = {type.Id}""");
        Database.Execute($"""DELETE FROM "cmsMemberType" WHERE "NodeId" = {type.Id}""");
        Database.Execute($"""DELETE FROM "cmsContentType" WHERE "nodeId" = {type.Id}""");
        nodes.Delete(type.Id, type.Key);
    }

    private void EnsureAliasIsFree(IContentTypeComposition type, Guid objectType)
    {
        var taken = Database.Scalar<int>($"""
            SELECT COUNT(*) FROM "cmsContentType" t JOIN "umbracoNode" n ON n."id" = t."nodeId"
            WHERE n."nodeObjectType" = {objectType} AND n."id" <> {type.Id}
                AND {Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("t.\"alias\""), type.Alias)}
            """);
        if (taken > 0)
        {
            throw new DuplicateNameException($"An item with the alias {type.Alias} already exists");
        }
    }
}
