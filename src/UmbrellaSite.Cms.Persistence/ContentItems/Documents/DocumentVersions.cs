using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Documents;

/// <summary>
/// A document's versions. Exactly one is current, the one that editors change; at most one is published. Publishing turns
/// the current version into the published one and opens a new current version.
/// </summary>
internal sealed class DocumentVersions(IScopeAccessor scopes)
{
    public void Insert(IContent document, bool publishing)
    {
        document.VersionId = InsertVersion(document, current: !publishing);
        InsertState(document, published: publishing);
        if (publishing)
        {
            OpenNextVersion(document);
        }
    }

    /// <exception cref="InvalidOperationException">The document is an old version; only the current one may be saved.</exception>
    public void EnsureCurrent(IContent document)
    {
        var isCurrent = scopes.Database().QueryFirst(
            $"""SELECT "current" FROM "umbracoContentVersion" WHERE "id" = {document.VersionId}""",
            row => row.Bool(0));
        if (!isCurrent)
        {
            throw new InvalidOperationException(
                $"Cannot save a non-current version: {document.VersionId} of document {document.Id} is not its current version. Load the document again.");
        }
    }

    public void Update(IContent document, bool publishing)
    {
        if (publishing && document.PublishedVersionId > 0)
        {
            scopes.Database().Execute($"""
                UPDATE "umbracoDocumentVersion" SET "published" = {false} WHERE "id" = {document.PublishedVersionId}
                """);
        }

        scopes.Database().Execute($"""
            UPDATE "umbracoContentVersion" SET "versionDate" = {document.UpdateDate}, "userId" = {NodeWriter.UserId(document.WriterId)},
                "current" = {!publishing}, "text" = {document.Name}
            WHERE "id" = {document.VersionId}
            """);
        scopes.Database().Execute($"""
            UPDATE "umbracoDocumentVersion" SET "templateId" = {document.TemplateId}, "published" = {publishing}
            WHERE "id" = {document.VersionId}
            """);
        if (publishing)
        {
            OpenNextVersion(document);
        }
    }

    private void OpenNextVersion(IContent document)
    {
        document.PublishedVersionId = document.VersionId;
        document.VersionId = InsertVersion(document, current: true);
        InsertState(document, published: false);
    }

    private int InsertVersion(IContent document, bool current) =>
        scopes.Database().Insert("umbracoContentVersion", "id", $"""
            ("nodeId", "versionDate", "userId", "current", "text", "preventCleanup")
            VALUES ({document.Id}, {document.UpdateDate}, {NodeWriter.UserId(document.WriterId)}, {current}, {document.Name}, {false})
            """);

    private void InsertState(IContent document, bool published) => scopes.Database().Execute($"""
        INSERT INTO "umbracoDocumentVersion" ("id", "templateId", "published")
        VALUES ({document.VersionId}, {document.TemplateId}, {published})
        """);
}
