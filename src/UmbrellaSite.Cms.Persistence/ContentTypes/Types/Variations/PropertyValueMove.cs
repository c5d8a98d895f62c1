using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Variations;

/// <summary>Copies property values between languages (null is "invariant") in all versions of content of some types.</summary>
internal sealed class PropertyValueMove(IScopeAccessor scopes)
{
    private ISqlDatabase Database => scopes.Database();

    public void Move(IReadOnlyList<int> propertyIds, IReadOnlyList<int> typeIds, int? from, int? to)
    {
        SqlBuilder versions = $"""
            SELECT v."id" FROM "umbracoContentVersion" v JOIN "umbracoContent" c ON c."nodeId" = v."nodeId"
            WHERE c."contentTypeId" IN ({typeIds})
            """;
        Delete(propertyIds, versions, to);
        Database.Execute($"""
            INSERT INTO "umbracoPropertyData" ("versionId", "propertyTypeId", "languageId", "segment", "intValue", "decimalValue",
                "dateValue", "varcharValue", "textValue", "sortableValue")
            SELECT "versionId", "propertyTypeId", CAST({to} AS INTEGER), "segment", "intValue", "decimalValue",
                "dateValue", "varcharValue", "textValue", "sortableValue"
            FROM "umbracoPropertyData"
            WHERE "propertyTypeId" IN ({propertyIds}) AND COALESCE("languageId", -1) = {from ?? -1} AND "versionId" IN ({versions})
            """);

        // The values of a language stay, in case the change is taken back; invariant ones would shadow the new ones.
        if (from is null)
        {
            Delete(propertyIds, versions, language: null);
        }
    }

    private void Delete(IReadOnlyList<int> propertyIds, SqlBuilder versions, int? language) => Database.Execute($"""
        DELETE FROM "umbracoPropertyData"
        WHERE "propertyTypeId" IN ({propertyIds}) AND COALESCE("languageId", -1) = {language ?? -1} AND "versionId" IN ({versions})
        """);
}
