using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Variations;

/// <summary>
/// Gives content its names in the default language when its type begins to vary. The way back needs nothing: the invariant
/// name has been that of the default language all along.
/// </summary>
internal static class CultureNames
{
    public static void Create(ISqlDatabase database, int typeId, int languageId)
    {
        // Rows from an earlier time, when the type varied before, are older than the invariant names.
        SqlBuilder nodes = $"""SELECT "nodeId" FROM "umbracoContent" WHERE "contentTypeId" = {typeId}""";
        database.Execute($"""
            DELETE FROM "umbracoContentVersionCultureVariation" WHERE "languageId" = {languageId} AND "versionId" IN (
                SELECT "id" FROM "umbracoContentVersion" WHERE "nodeId" IN ({nodes}))
            """);
        database.Execute($"""
            DELETE FROM "umbracoDocumentCultureVariation" WHERE "languageId" = {languageId} AND "nodeId" IN ({nodes})
            """);
        database.Execute($"""
            INSERT INTO "umbracoContentVersionCultureVariation" ("versionId", "languageId", "name", "date", "availableUserId")
            SELECT "id", {languageId}, COALESCE("text", ''), "versionDate", "userId" FROM "umbracoContentVersion"
            WHERE "nodeId" IN ({nodes})
            """);
        database.Execute($"""
            INSERT INTO "umbracoDocumentCultureVariation" ("nodeId", "languageId", "edited", "available", "published", "name")
            SELECT d."nodeId", {languageId}, d."edited", {true}, d."published", n."text"
            FROM "umbracoDocument" d JOIN "umbracoNode" n ON n."id" = d."nodeId"
            WHERE d."nodeId" IN ({nodes})
            """);
    }
}
