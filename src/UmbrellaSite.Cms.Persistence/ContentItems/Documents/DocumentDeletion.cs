using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>What a document leaves behind besides what every item does.</summary>
internal static class DocumentDeletion
{
    public static IEnumerable<SqlBuilder> Statements(IContent document)
    {
        var id = document.Id;
        var versionIds = ItemDeletion.VersionIds(id);
        return
        [
            $"""DELETE FROM "umbracoContentSchedule" WHERE "nodeId" = {id}""",
            $"""DELETE FROM "umbracoRedirectUrl" WHERE "contentKey" = {document.Key}""",
            $"""DELETE FROM "umbracoDomain" WHERE "domainRootStructureID" = {id}""",
            $"""DELETE FROM "umbracoDocumentUrl" WHERE "uniqueId" = {document.Key}""",
            $"""DELETE FROM "umbracoDocumentUrlAlias" WHERE "uniqueId" = {document.Key}""",
            $"""DELETE FROM "umbracoDocument" WHERE "nodeId" = {id}""",
            $"""DELETE FROM "umbracoDocumentCultureVariation" WHERE "nodeId" = {id}""",
            SqlBuilder.Of($"""DELETE FROM "umbracoContentVersionCultureVariation" WHERE "versionId" IN ({versionIds})"""),
            SqlBuilder.Of($"""DELETE FROM "umbracoDocumentVersion" WHERE "id" IN ({versionIds})"""),
        ];
    }
}
