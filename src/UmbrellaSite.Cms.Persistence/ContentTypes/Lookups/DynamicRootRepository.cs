using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Lookups;

/// <summary>Documents above or below given ones, for pickers whose root depends on where they are used.</summary>
internal sealed class DynamicRootRepository(IScopeAccessor scopes) : IDynamicRootRepository
{
    private ISqlDatabase Database => scopes.Database();

    public Task<Guid?> NearestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) =>
        Task.FromResult(Ancestor(origins, queryStep, nearest: true));

    public Task<Guid?> FurthestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) =>
        Task.FromResult(Ancestor(origins, queryStep, nearest: false));

    public Task<ICollection<Guid>> NearestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep) =>
        Task.FromResult(Descendants(origins, queryStep, SqlBuilder.Raw("MIN")));

    public Task<ICollection<Guid>> FurthestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep) =>
        Task.FromResult(Descendants(origins, queryStep, SqlBuilder.Raw("MAX")));

    private Guid? Ancestor(IEnumerable<Guid> origins, DynamicRootQueryStep step, bool nearest)
    {
        var ids = PathsOf(origins)
            .SelectMany(path => path.Split(','))
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
            .Distinct();
        return Database.Scalar<Guid?>($"""
            SELECT n."uniqueId" {Documents(step)} AND n."id" IN ({ids})
            ORDER BY n."level" {SqlBuilder.Raw(nearest ? "DESC" : "ASC")} LIMIT 1
            """);
    }

    /// <summary>All matches of the level that is nearest to (or furthest from) the origins, in the order of the tree.</summary>
    private ICollection<Guid> Descendants(IEnumerable<Guid> origins, DynamicRootQueryStep step, SqlBuilder levelFunction)
    {
        var paths = PathsOf(origins);
        if (paths.Count == 0)
        {
            return [];
        }

        var inTree = new SqlBuilder();
        foreach (var path in paths)
        {
            inTree.AppendIf(!inTree.IsEmpty, SqlBuilder.Raw(" OR "))
                .Append($"""n."path" = {path} OR {Database.Dialect.Like(SqlBuilder.Raw("n.\"path\""), path + ",%")}""");
        }

        var matches = SqlBuilder.Of($"""{Documents(step)} AND ({inTree})""");
        return Database.Query(
            $"""
            SELECT n."uniqueId" {matches} AND n."level" = (SELECT {levelFunction}(n."level") {matches})
            ORDER BY n."sortOrder", n."id"
            """,
            row => row.Guid(0));
    }

    private List<string> PathsOf(IEnumerable<Guid> origins) => Database.Query(
        $"""
        SELECT "path" FROM "umbracoNode"
        WHERE "uniqueId" IN ({origins}) AND "nodeObjectType" = {Constants.ObjectTypes.Document}
        """,
        row => row.String(0));

    private static SqlBuilder Documents(DynamicRootQueryStep step)
    {
        var types = step.AnyOfDocTypeKeys.ToList();
        return SqlBuilder.Of($"""
            FROM "umbracoNode" n
            JOIN "umbracoContent" c ON c."nodeId" = n."id"
            JOIN "umbracoNode" t ON t."id" = c."contentTypeId"
            WHERE n."nodeObjectType" = {Constants.ObjectTypes.Document}
            """).AppendIf(types.Count > 0, $""" AND t."uniqueId" IN ({types})""");
    }
}
