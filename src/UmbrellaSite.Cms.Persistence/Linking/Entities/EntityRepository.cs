using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <summary>Look-ups of everything that has a node. Nothing is cached: trees must show what was saved a moment ago.</summary>
internal sealed class EntityRepository(IScopeAccessor scopes, TimeProvider clock) : IEntityRepository
{
    private ISqlDatabase Database => scopes.Database();

    public IEntitySlim? Get(int id) => First(SqlBuilder.Of($"""n."id" = {id}"""));

    public IEntitySlim? Get(Guid key) => First(SqlBuilder.Of($"""n."uniqueId" = {key}"""));

    public IEntitySlim? Get(int id, Guid objectTypeId) =>
        First(SqlBuilder.Of($"""n."id" = {id} AND n."nodeObjectType" = {objectTypeId}"""));

    public IEntitySlim? Get(Guid key, Guid objectTypeId) =>
        First(SqlBuilder.Of($"""n."uniqueId" = {key} AND n."nodeObjectType" = {objectTypeId}"""));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) =>
        ids.Length == 0 ? AllOfType(objectType) : AllOfType(objectType, ids, "n.\"id\"");

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) =>
        keys.Length == 0 ? AllOfType(objectType) : AllOfType(objectType, keys, "n.\"uniqueId\"");

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) =>
        Database.LoadEntities(SqlBuilder.Of($"WHERE {Condition(query)} ORDER BY {EntityColumns.OrderBy(null, Database.Dialect)}"), []);

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) => Database.LoadEntities(
        SqlBuilder.Of(
            $"""WHERE {OfType([objectType])} AND {Condition(query)} ORDER BY {EntityColumns.OrderBy(null, Database.Dialect)}"""),
        [objectType]);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query,
        ISet<Guid> objectTypes,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<IUmbracoEntity>? filter,
        Ordering? ordering)
    {
        var types = objectTypes.ToArray();
        var condition = SqlBuilder.Of($"{OfType(types)} AND {Condition(query)} AND {Condition(filter)}");
        var page = Database.LoadEntityPage(
            new EntityPageRequest(condition, EntityColumns.OrderBy(ordering, Database.Dialect), pageIndex, pageSize, types));
        totalRecords = page.Total;
        return page.Items;
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        Database.Scalar<int>(
            $"{EntityStatements.Count} WHERE {OfType(objectTypes.ToArray())} AND {Condition(query)} AND {Condition(filter)}");

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter) =>
        Siblings(new(objectTypes.ToArray(), targetKey, Trashed: false, before, after, filter, ordering), out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter) =>
        Siblings(new(objectTypes.ToArray(), targetKey, Trashed: true, before, after, filter, ordering), out totalBefore, out totalAfter);

    public UmbracoObjectTypes GetObjectType(int id) => ObjectType(SqlBuilder.Of($"""n."id" = {id}"""), id);

    public UmbracoObjectTypes GetObjectType(Guid key) => ObjectType(SqlBuilder.Of($"""n."uniqueId" = {key}"""), key);

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids) =>
        ids is null or [] ? Paths(objectType, null) : ByBatch(ids, "n.\"id\"", condition => Paths(objectType, condition));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) =>
        keys.Length == 0 ? Paths(objectType, null) : ByBatch(keys, "n.\"uniqueId\"", condition => Paths(objectType, condition));

    public bool Exists(int id) => Any(SqlBuilder.Of($"""n."id" = {id}"""));

    public bool Exists(Guid key) => Any(SqlBuilder.Of($"""n."uniqueId" = {key}"""));

    public bool Exists(Guid key, Guid objectType) =>
        Any(SqlBuilder.Of($"""n."uniqueId" = {key} AND n."nodeObjectType" = {objectType}"""));

    public bool Exists(int id, Guid objectType) =>
        Any(SqlBuilder.Of($"""n."id" = {id} AND n."nodeObjectType" = {objectType}"""));

    public bool Exists(IEnumerable<Guid> keys)
    {
        var distinct = keys.Distinct().ToArray();
        return distinct.Chunk(SqlLimits.ParametersInList).Sum(batch => Database.Scalar<int>(
            $"""{EntityStatements.Count} WHERE n."uniqueId" IN ({batch})""")) == distinct.Length;
    }

    public int ReserveId(Guid key)
    {
        if (Exists(key, Constants.ObjectTypes.IdReservation))
        {
            throw new InvalidOperationException($"An id has already been reserved for the key {key}.");
        }

        return Database.Insert("umbracoNode", "id", SqlBuilder.Of($"""
            ("uniqueId", "parentId", "level", "path", "sortOrder", "trashed", "text", "nodeObjectType", "createDate")
            VALUES ({key}, {-1}, {1}, {"-1"}, {0}, {false}, {"RESERVED.ID"}, {Constants.ObjectTypes.IdReservation},
                {clock.GetUtcNow().UtcDateTime})
            """));
    }

    private IEntitySlim? First(SqlBuilder condition) =>
        Database.LoadEntities(SqlBuilder.Of($"WHERE {condition}"), []).FirstOrDefault();

    private bool Any(SqlBuilder condition) => Database.Scalar<int>($"{EntityStatements.Count} WHERE {condition}") > 0;

    private List<IEntitySlim> AllOfType(Guid objectType) => Database.LoadEntities(
        SqlBuilder.Of($"""WHERE n."nodeObjectType" = {objectType} ORDER BY {EntityColumns.OrderBy(null, Database.Dialect)}"""),
        [objectType]);

    private List<IEntitySlim> AllOfType<TId>(Guid objectType, TId[] ids, string column) => ByBatch(
        ids,
        column,
        condition => Database.LoadEntities(
            SqlBuilder.Of($"""WHERE {OfType([objectType])} AND {condition} ORDER BY {EntityColumns.OrderBy(null, Database.Dialect)}"""),
            [objectType]));

    private static List<T> ByBatch<T, TId>(TId[] ids, string column, Func<SqlBuilder, List<T>> load) =>
        [.. ids.Distinct()
            .Chunk(SqlLimits.ParametersInList)
            .SelectMany(batch => load(SqlBuilder.Of($"{SqlBuilder.Raw(column)} IN ({batch})")))];

    private List<TreeEntityPath> Paths(Guid objectType, SqlBuilder? condition) => Database.Query(
        $"""
        SELECT n."id", n."path", n."uniqueId" FROM "umbracoNode" n
        WHERE n."nodeObjectType" = {objectType} AND {condition ?? SqlBuilder.Raw("1 = 1")}
        """,
        row => new TreeEntityPath { Id = row.Int(0), Path = row.String(1), Key = row.Guid(2) });

    private UmbracoObjectTypes ObjectType<TId>(SqlBuilder condition, TId id)
    {
        var type = Database.Scalar<Guid?>($"""SELECT n."nodeObjectType" FROM "umbracoNode" n WHERE {condition}""");
        return type is { } found
            ? ObjectTypes.GetUmbracoObjectType(found)
            : throw new InvalidOperationException($"There is no entity {id} whose object type could be told.");
    }

    private IReadOnlyList<IEntitySlim> Siblings(EntitySiblings request, out long totalBefore, out long totalAfter)
    {
        var result = request.Load(Database);
        totalBefore = result.Before;
        totalAfter = result.After;
        return result.Items;
    }

    private SqlBuilder Condition(IQuery<IUmbracoEntity>? query) =>
        query.ToSql(EntityColumns.Selective(Database.Dialect), Database.Dialect) ?? SqlBuilder.Raw("1 = 1");

    private SqlBuilder OfType(Guid[] types) => EntityStatements.OfType(types, Database.Dialect);
}
