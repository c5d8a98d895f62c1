using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Variations;

/// <summary>Ties content to the tags of another language, creating those that are missing. Tags themselves stay.</summary>
internal sealed class TagMove(IScopeAccessor scopes)
{
    private ISqlDatabase Database => scopes.Database();

    public void Move(IReadOnlyList<int> propertyIds, IReadOnlyList<int> typeIds, int? from, int? to)
    {
        SqlBuilder ofContent = $"""
            r."propertyTypeId" IN ({propertyIds})
                AND r."nodeId" IN (SELECT "nodeId" FROM "umbracoContent" WHERE "contentTypeId" IN ({typeIds}))
            """;
        DeleteRelations(ofContent, SqlBuilder.Of($"""COALESCE("languageId", -1) = {to ?? -1}"""));
        CreateTags(ofContent, from, to);
        CreateRelations(ofContent, from, to);
        DeleteRelations(ofContent, SqlBuilder.Of($"""COALESCE("languageId", -1) <> {to ?? -1}"""));
    }

    private void DeleteRelations(SqlBuilder ofContent, SqlBuilder tagCondition) => Database.Execute($"""
        DELETE FROM "cmsTagRelationship" AS r
        WHERE {ofContent} AND r."tagId" IN (SELECT "id" FROM "cmsTags" WHERE {tagCondition})
        """);

    private void CreateTags(SqlBuilder ofContent, int? from, int? to) => Database.Execute($"""
        INSERT INTO "cmsTags" ("group", "tag", "languageId")
        SELECT DISTINCT t."group", t."tag", CAST({to} AS INTEGER)
        FROM "cmsTags" t JOIN "cmsTagRelationship" r ON r."tagId" = t."id"
        WHERE {ofContent} AND COALESCE(t."languageId", -1) = {from ?? -1} AND NOT EXISTS (
            SELECT 1 FROM "cmsTags" x
            WHERE x."tag" = t."tag" AND x."group" = t."group" AND COALESCE(x."languageId", -1) = {to ?? -1})
        """);

    private void CreateRelations(SqlBuilder ofContent, int? from, int? to) => Database.Execute($"""
        INSERT INTO "cmsTagRelationship" ("nodeId", "propertyTypeId", "tagId")
        SELECT DISTINCT r."nodeId", r."propertyTypeId", x."id"
        FROM "cmsTagRelationship" r
        JOIN "cmsTags" t ON t."id" = r."tagId"
        JOIN "cmsTags" x ON x."tag" = t."tag" AND x."group" = t."group" AND COALESCE(x."languageId", -1) = {to ?? -1}
        WHERE {ofContent} AND COALESCE(t."languageId", -1) = {from ?? -1}
        """);
}
