using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Urls;

/// <summary>The additional paths (<c>umbracoUrlAlias</c>) under which published documents answer.</summary>
internal sealed class DocumentUrlAliasRepository(IScopeAccessor scopes) : IDocumentUrlAliasRepository
{
    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases)
    {
        var wanted = aliases
            .Select(alias => new DocumentAliasIdentity(alias.DocumentKey, alias.NullableLanguageId, alias.Alias))
            .Distinct()
            .ToLookup(alias => alias.DocumentKey);
        foreach (var batch in wanted.Chunk(SqlLimits.ParametersInList))
        {
            Save(batch.Select(group => group.Key), [.. batch.SelectMany(group => group)]);
        }
    }

    public IEnumerable<PublishedDocumentUrlAlias> GetAll() => scopes.Database().Query(
        $"""SELECT "uniqueId", "languageId", "alias" FROM "umbracoDocumentUrlAlias" ORDER BY "id" """,
        row => new PublishedDocumentUrlAlias
        {
            DocumentKey = row.Guid(0),
            NullableLanguageId = row.IntOrNull(1),
            Alias = row.String(2),
        });

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys)
    {
        foreach (var batch in documentKeys.Chunk(SqlLimits.ParametersInList))
        {
            scopes.Database().Execute($"""DELETE FROM "umbracoDocumentUrlAlias" WHERE "uniqueId" IN ({batch})""");
        }
    }

    public void DeleteAll() => scopes.Database().Execute($"""DELETE FROM "umbracoDocumentUrlAlias" """);

    /// <summary>
    /// What editors entered, from the property values of published versions alone: a draft must not answer to a new path
    /// before it is published, nor a document that has been unpublished to an old one.
    /// </summary>
    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases() => scopes.Database().Query(
        $"""
        SELECT n."uniqueId", pd."languageId", COALESCE(pd."textValue", pd."varcharValue")
        FROM "cmsPropertyType" pt
        JOIN "umbracoPropertyData" pd ON pd."propertyTypeId" = pt."id"
        JOIN "umbracoDocumentVersion" dv ON dv."id" = pd."versionId" AND dv."published" = {true}
        JOIN "umbracoContentVersion" cv ON cv."id" = dv."id"
        JOIN "umbracoDocument" d ON d."nodeId" = cv."nodeId" AND d."published" = {true}
        JOIN "umbracoNode" n ON n."id" = d."nodeId"
        WHERE pt."Alias" = {Constants.Conventions.Content.UrlAlias}
            AND n."trashed" = {false} AND n."nodeObjectType" = {Constants.ObjectTypes.Document}
            AND COALESCE(pd."textValue", pd."varcharValue") IS NOT NULL
        """,
        row => new DocumentUrlAliasRaw
        {
            DocumentKey = row.Guid(0),
            LanguageId = row.IntOrNull(1),
            AliasValue = row.String(2),
        });

    private void Save(IEnumerable<Guid> documents, HashSet<DocumentAliasIdentity> wanted)
    {
        var database = scopes.Database();
        var obsolete = Stored(database, documents).Where(stored => !wanted.Remove(stored.Alias)).ToArray();
        foreach (var batch in obsolete.Chunk(SqlLimits.ParametersInList))
        {
            database.Execute(
                $"""DELETE FROM "umbracoDocumentUrlAlias" WHERE "id" IN ({batch.Select(stored => stored.Id)})""");
        }

        foreach (var alias in wanted)
        {
            database.Execute($"""
                INSERT INTO "umbracoDocumentUrlAlias" ("uniqueId", "languageId", "alias")
                VALUES ({alias.DocumentKey}, {alias.LanguageId}, {alias.Alias})
                """);
        }
    }

    private static List<(int Id, DocumentAliasIdentity Alias)> Stored(ISqlDatabase database, IEnumerable<Guid> documents) =>
        database.Query(
            $"""
            SELECT "id", "uniqueId", "languageId", "alias" FROM "umbracoDocumentUrlAlias" WHERE "uniqueId" IN ({documents})
            """,
            row => (row.Int(0), new DocumentAliasIdentity(row.Guid(1), row.IntOrNull(2), row.String(3))));
}
