using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;

/// <summary>A type's compositions and the types allowed below it.</summary>
internal sealed class TypeLinkWriter(IScopeAccessor scopes)
{
    private ISqlDatabase Database => scopes.Database();

    public void Write(IContentTypeComposition type)
    {
        foreach (var id in type.ContentTypeComposition.Select(IdOf).Where(id => id != type.Id).Distinct())
        {
            Database.Execute($"""
                INSERT INTO "cmsContentType2ContentType" ("parentContentTypeId", "childContentTypeId") VALUES ({id}, {type.Id})
                """);
        }

        WriteAllowedTypes(type);
    }

    public void Rewrite(IContentTypeComposition type)
    {
        Database.Execute($"""DELETE FROM "cmsContentType2ContentType" WHERE "childContentTypeId" = {type.Id}""");
        Database.Execute($"""DELETE FROM "cmsContentTypeAllowedContentType" WHERE "Id" = {type.Id}""");
        Write(type);
        DropValuesOfRemovedCompositions(type);
    }

    public void Delete(int id)
    {
        Database.Execute($"""DELETE FROM "cmsContentTypeAllowedContentType" WHERE "Id" = {id} OR "AllowedId" = {id}""");
        Database.Execute($"""
            DELETE FROM "cmsContentType2ContentType" WHERE "parentContentTypeId" = {id} OR "childContentTypeId" = {id}
            """);
    }

    private void WriteAllowedTypes(IContentTypeComposition type)
    {
        foreach (var allowed in (type.AllowedContentTypes ?? []).DistinctBy(allowed => allowed.Key))
        {
            var inserted = Database.Execute($"""
                INSERT INTO "cmsContentTypeAllowedContentType" ("Id", "AllowedId", "SortOrder")
                SELECT {type.Id}, n."id", {allowed.SortOrder} FROM "umbracoNode" n
                JOIN "cmsContentType" t ON t."nodeId" = n."id" WHERE n."uniqueId" = {allowed.Key}
                """);
            if (inserted == 0)
            {
                throw new InvalidOperationException(
                    $"The type '{type.Alias}' allows '{allowed.Alias}' ({allowed.Key}) below it, which does not exist. Save that type first.");
            }
        }
    }

    private int IdOf(IContentTypeComposition composition) =>
        composition.HasIdentity
            ? composition.Id
            : throw new InvalidOperationException($"The composition '{composition.Alias}' has not been saved yet. Save it first.");

    /// <summary>Content of the type keeps no values of properties that it no longer has.</summary>
    private void DropValuesOfRemovedCompositions(IContentTypeComposition type)
    {
        // A composition may have been removed directly and still come in through another one.
        var removed = type.RemovedContentTypes.Except(type.CompositionIds()).ToList();
        if (removed.Count == 0)
        {
            return;
        }

        SqlBuilder gone = $"""SELECT "id" FROM "cmsPropertyType" WHERE "contentTypeId" IN ({removed})""";
        Database.Execute($"""
            DELETE FROM "umbracoPropertyData" WHERE "propertyTypeId" IN ({gone}) AND "versionId" IN (
                SELECT v."id" FROM "umbracoContentVersion" v JOIN "umbracoContent" c ON c."nodeId" = v."nodeId"
                WHERE c."contentTypeId" = {type.Id})
            """);
        Database.Execute($"""
            DELETE FROM "cmsTagRelationship" WHERE "propertyTypeId" IN ({gone}) AND "nodeId" IN (
                SELECT "nodeId" FROM "umbracoContent" WHERE "contentTypeId" = {type.Id})
            """);
    }
}
