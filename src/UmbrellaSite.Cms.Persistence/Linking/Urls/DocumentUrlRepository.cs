using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Urls;

/// <summary>
/// The URL segments of documents. They are read once at start and written whenever a document is saved, mostly without
/// any difference: then one statement compares and none writes.
/// </summary>
internal sealed class DocumentUrlRepository(IScopeAccessor scopes) : IDocumentUrlRepository
{
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        // The last of equal segments wins, as they differ in nothing but which of them is primary.
        var wanted = new Dictionary<DocumentUrlIdentity, bool>();
        foreach (var segment in publishedDocumentUrlSegments)
        {
            wanted[Identity(segment)] = segment.IsPrimary;
        }

        foreach (var batch in wanted.GroupBy(pair => pair.Key.DocumentKey).Chunk(SqlLimits.ParametersInList))
        {
            Save(batch.Select(group => group.Key), batch.SelectMany(group => group).ToDictionary());
        }
    }

    public IEnumerable<PublishedDocumentUrlSegment> GetAll() => scopes.Database().Query(
        $"""SELECT "uniqueId", "languageId", "isDraft", "urlSegment", "isPrimary" FROM "umbracoDocumentUrl" ORDER BY "id" """,
        row => new PublishedDocumentUrlSegment
        {
            DocumentKey = row.Guid(0),
            NullableLanguageId = row.IntOrNull(1),
            IsDraft = row.Bool(2),
            UrlSegment = row.String(3),
            IsPrimary = row.Bool(4),
        });

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        foreach (var batch in select.Chunk(SqlLimits.ParametersInList))
        {
            scopes.Database().Execute($"""DELETE FROM "umbracoDocumentUrl" WHERE "uniqueId" IN ({batch})""");
        }
    }

    private void Save(IEnumerable<Guid> documents, Dictionary<DocumentUrlIdentity, bool> wanted)
    {
        var database = scopes.Database();
        var obsolete = new List<int>();
        foreach (var stored in Stored(database, documents))
        {
            if (!wanted.Remove(stored.Identity, out var isPrimary))
            {
                obsolete.Add(stored.Id);
            }
            else if (isPrimary != stored.IsPrimary)
            {
                database.Execute($"""UPDATE "umbracoDocumentUrl" SET "isPrimary" = {isPrimary} WHERE "id" = {stored.Id}""");
            }
        }

        foreach (var batch in obsolete.Chunk(SqlLimits.ParametersInList))
        {
            database.Execute($"""DELETE FROM "umbracoDocumentUrl" WHERE "id" IN ({batch})""");
        }

        foreach (var (url, isPrimary) in wanted)
        {
            database.Execute($"""
                INSERT INTO "umbracoDocumentUrl" ("uniqueId", "languageId", "isDraft", "urlSegment", "isPrimary")
                VALUES ({url.DocumentKey}, {url.LanguageId}, {url.IsDraft}, {url.Segment}, {isPrimary})
                """);
        }
    }

    private static List<DocumentUrlRow> Stored(ISqlDatabase database, IEnumerable<Guid> documents) => database.Query(
        $"""
        SELECT "id", "uniqueId", "languageId", "isDraft", "urlSegment", "isPrimary"
        FROM "umbracoDocumentUrl" WHERE "uniqueId" IN ({documents})
        """,
        row => new DocumentUrlRow(
            row.Int(0),
            new DocumentUrlIdentity(row.Guid(1), row.IntOrNull(2), row.Bool(3), row.String(4)),
            row.Bool(5)));

    private static DocumentUrlIdentity Identity(PublishedDocumentUrlSegment segment) =>
        new(segment.DocumentKey, segment.NullableLanguageId, segment.IsDraft, segment.UrlSegment);
}
