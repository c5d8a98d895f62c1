using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Versions;

/// <summary>The history of documents: what may be cleaned up and what must stay.</summary>
internal sealed class DocumentVersionRepository(IScopeAccessor scopes, VersionDeletion deletion, EntityCache<IContent> cache)
    : IDocumentVersionRepository
{
    private static readonly SqlBuilder From = SqlBuilder.Raw("""
        FROM "umbracoDocument" d
        JOIN "umbracoContent" c ON c."nodeId" = d."nodeId"
        JOIN "umbracoContentVersion" v ON v."nodeId" = d."nodeId"
        JOIN "umbracoDocumentVersion" dv ON dv."id" = v."id"
        LEFT JOIN "umbracoUser" writer ON writer."id" = v."userId"
        """);

    private static readonly SqlBuilder Select = SqlBuilder.Raw("""
        SELECT v."id", d."nodeId", c."contentTypeId", v."userId", v."versionDate", dv."published", v."current",
            v."preventCleanup", writer."userName"
        """);

    private ISqlDatabase Database => scopes.Database();

    // Neither the current nor the published version, nor one that somebody marked to be kept.
    private static SqlBuilder Eligible => SqlBuilder.Of(
        $"v.\"current\" = {false} AND v.\"preventCleanup\" = {false} AND dv.\"published\" = {false}");

    [Obsolete("Umbraco marks this overload as obsolete; it loads the history of the whole site.")]
    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup() =>
        Database.Query($"{Select} {From} WHERE {Eligible} ORDER BY v.\"versionDate\", v.\"id\"", Read);

    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount) =>
        Database.Query(
            $"""
            {Select} {From} WHERE {Eligible} AND v."versionDate" < {olderThan}
            ORDER BY v."versionDate", v."id" LIMIT {maxCount ?? int.MaxValue}
            """,
            Read);

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() => Database.Query(
        $"""
        SELECT "contentTypeId", "preventCleanup", "keepAllVersionsNewerThanDays", "keepLatestVersionPerDayForDays", "updated"
        FROM "umbracoContentVersionCleanupPolicy"
        """,
        row => new ContentVersionCleanupPolicySettings
        {
            ContentTypeId = row.Int(0),
            PreventCleanup = row.Bool(1),
            KeepAllVersionsNewerThanDays = row.IntOrNull(2),
            KeepLatestVersionPerDayForDays = row.IntOrNull(3),
            Updated = row.UtcDate(4),
        });

    /// <param name="languageId">Versions in which the language has a name; null for those of documents without languages.</param>
    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(
        int contentId,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        int? languageId = null)
    {
        var variation = SqlBuilder.Raw("\"umbracoContentVersionCultureVariation\" variation WHERE variation.\"versionId\" = v.\"id\"");
        var condition = languageId is { } id
            ? SqlBuilder.Of($"v.\"nodeId\" = {contentId} AND EXISTS (SELECT 1 FROM {variation} AND variation.\"languageId\" = {id})")
            : SqlBuilder.Of($"v.\"nodeId\" = {contentId} AND NOT EXISTS (SELECT 1 FROM {variation})");
        totalRecords = Database.Scalar<int>($"SELECT COUNT(*) {From} WHERE {condition}");
        return Database.Query(
            $"{Select} {From} WHERE {condition} ORDER BY v.\"id\" DESC LIMIT {pageSize} OFFSET {pageIndex * pageSize}",
            Read);
    }

    public void DeleteVersions(IEnumerable<int> versionIds)
    {
        deletion.Delete(versionIds);
        cache.Changed();
    }

    public void SetPreventCleanup(int versionId, bool preventCleanup) => Database.Execute($"""
        UPDATE "umbracoContentVersion" SET "preventCleanup" = {preventCleanup} WHERE "id" = {versionId}
        """);

    public ContentVersionMeta? Get(int versionId) =>
        Database.QueryFirst($"{Select} {From} WHERE v.\"id\" = {versionId}", Read);

    private static ContentVersionMeta Read(Row row) => new(
        row.Int(0),
        row.Int(1),
        row.Int(2),
        row.IntOrNull(3) ?? Constants.Security.UnknownUserId,
        row.UtcDate(4),
        row.Bool(5),
        row.Bool(6),
        row.Bool(7),
        row.StringOrNull(8)!);
}
