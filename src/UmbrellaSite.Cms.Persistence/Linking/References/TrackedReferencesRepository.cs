using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.References;

/// <summary>What editors are shown before they move, unpublish or delete something that is in use.</summary>
internal sealed class TrackedReferencesRepository(IScopeAccessor scopes) : ITrackedReferencesRepository
{
    private ISqlDatabase Database => scopes.Database();

    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(
        Guid key, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) => Page(
        ReferenceStatements.Users(SqlBuilder.Of($"""item."uniqueId" = {key}"""), filterMustBeIsDependency),
        skip,
        take,
        out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(
        Guid objectTypeKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) => Page(
        ReferenceStatements.Users(
            SqlBuilder.Of($"""item."nodeObjectType" = {objectTypeKey} AND item."trashed" = {true}"""),
            filterMustBeIsDependency),
        skip,
        take,
        out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(
        ISet<Guid> keys, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) => Page(
        ReferenceStatements.UsedItems(
            keys.Count == 0 ? SqlBuilder.Raw("1 = 1") : SqlBuilder.Of($"""item."uniqueId" IN ({keys})"""),
            filterMustBeIsDependency),
        skip,
        take,
        out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(
        Guid parentKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        var path = Database.Scalar<string>($"""SELECT "path" FROM "umbracoNode" WHERE "uniqueId" = {parentKey}""");
        if (path is null)
        {
            totalRecords = 0;
            return [];
        }

        var below = Database.Dialect.StartsWith(SqlBuilder.Raw("item.\"path\""), path + ",");
        return Page(ReferenceStatements.UsedItems(below, filterMustBeIsDependency), skip, take, out totalRecords);
    }

    public Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(
        ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        var used = SqlBuilder.Of($"""
            FROM "umbracoNode" n
            WHERE n."nodeObjectType" = {nodeObjectTypeId} AND n."uniqueId" IN ({keys}) AND EXISTS (
                SELECT 1 FROM "umbracoRelation" r
                JOIN "umbracoRelationType" t ON t."id" = r."relType" AND t."isDependency" = {true}
                WHERE r."childId" = n."id" OR (t."dual" = {true} AND r."parentId" = n."id"))
            """);
        var total = Database.Scalar<long>($"SELECT COUNT(*) {used}");
        var page = Database.Query(
            $"""SELECT n."uniqueId" {used} ORDER BY n."uniqueId" LIMIT {take} OFFSET {skip}""",
            row => row.Guid(0));
        return Task.FromResult(new PagedModel<Guid>(total, page));
    }

    private List<RelationItemModel> Page(SqlBuilder references, long skip, long take, out long totalRecords)
    {
        totalRecords = Database.Scalar<long>($"SELECT COUNT(*) FROM ({references}) found");
        return totalRecords == 0 || take <= 0
            ? []
            : Database.Query(
                $"""{references} ORDER BY r."alias", n."id" LIMIT {take} OFFSET {skip}""",
                ReferenceStatements.Read);
    }
}
