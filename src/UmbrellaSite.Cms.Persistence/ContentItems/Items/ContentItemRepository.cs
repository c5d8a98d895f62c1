using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Reading, paging, counting and version keeping as documents, media and members have it in common.</summary>
internal abstract class ContentItemRepository<TEntity, TRow>(
    ContentItemServices services,
    EntityCache<TEntity> cache,
    ItemKind kind,
    Func<Row, TRow> read) : IContentRepository<int, TEntity>
    where TEntity : class, IContentBase
    where TRow : class, IItemRow
{
    private static readonly SqlBuilder TreeOrder = SqlBuilder.Raw("n.\"level\", n.\"sortOrder\", n.\"id\"");
    private static readonly SqlBuilder NewestFirst = SqlBuilder.Raw("v.\"current\" DESC, v.\"versionDate\" DESC, v.\"id\" DESC");

    public abstract int RecycleBinId { get; }

    protected ItemKind Kind => kind;

    protected ItemRows<TRow> Rows { get; } = new(services.Scopes, kind, read);

    protected ISqlDatabase Database => services.Scopes.Database();

    protected ContentItemServices Services => services;

    public virtual TEntity? Get(int id) => cache.Get(id, () => First($"n.\"id\" = {id}"));

    public virtual TEntity? Get(Guid key) => cache.Get(key, () => First($"n.\"uniqueId\" = {key}"));

    public IEnumerable<TEntity> GetMany(params int[]? ids) =>
        ids is { Length: > 0 } ? Build(Rows.ByIds(ids)) : Build(Rows.Current(null, TreeOrder));

    public IEnumerable<TEntity> GetMany(params Guid[]? ids) => ids is { Length: > 0 }
        ? Build(IdBatches.Of(ids).SelectMany(batch => Rows.Current($"n.\"uniqueId\" IN ({batch})")).ToList())
        : Build(Rows.Current(null, TreeOrder));

    public bool Exists(int id) => services.Nodes.Exists(kind.ObjectType, $"n.\"id\" = {id}");

    public bool Exists(Guid id) => services.Nodes.Exists(kind.ObjectType, $"n.\"uniqueId\" = {id}");

    public virtual IEnumerable<TEntity> Get(IQuery<TEntity> query) => Build(Rows.Current(Condition(query), TreeOrder));

    public virtual int Count(IQuery<TEntity>? query) => Rows.Count(Condition(query));

    public int Count(string? contentTypeAlias = null) => services.Nodes.Count(kind.ObjectType, contentTypeAlias);

    public int CountChildren(int parentId, string? contentTypeAlias = null) =>
        services.Nodes.Count(kind.ObjectType, contentTypeAlias, $"n.\"parentId\" = {parentId}");

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        var path = Database.Scalar<string>($"""SELECT "path" FROM "umbracoNode" WHERE "id" = {parentId}""");
        return path is null ? 0 : services.Nodes.Count(
            kind.ObjectType,
            contentTypeAlias,
            Database.Dialect.StartsWith(SqlBuilder.Raw("n.\"path\""), path + ","));
    }

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        services.Nodes.UpdateSortOrder(orderedNodeIds);
        cache.Changed();
    }

    public void Save(TEntity entity)
    {
        if (entity.HasIdentity)
        {
            Update(entity);
        }
        else
        {
            Insert(entity);
        }

        cache.Changed(entity);
    }

    public void Delete(TEntity entity)
    {
        // Listeners delete what refers to the item before the item goes.
        services.Events.Publish(new ScopedEntityRemoveNotification(entity, new EventMessages()));
        services.Deletion.Delete(entity, OwnRows(entity));
        entity.DeleteDate = services.Clock.GetUtcNow().UtcDateTime;
        cache.Changed(entity);
    }

    public TEntity? GetVersion(int versionId) =>
        Build(Rows.AnyVersion($"v.\"id\" = {versionId}")).FirstOrDefault();

    public IEnumerable<TEntity> GetAllVersions(int nodeId) =>
        Build(Rows.AnyVersion($"n.\"id\" = {nodeId}", NewestFirst));

    public virtual IEnumerable<TEntity> GetAllVersionsSlim(int nodeId, int skip, int take) =>
        Build(VersionPage(nodeId, skip, take));

    public IEnumerable<int> GetVersionIds(int id, int topRows) => Database.Query(
        $"""
        SELECT v."id" FROM "umbracoContentVersion" v WHERE v."nodeId" = {id} ORDER BY {NewestFirst} LIMIT {topRows}
        """,
        row => row.Int(0));

    public abstract void DeleteVersion(int versionId);

    public abstract void DeleteVersions(int nodeId, DateTime versionDate);

    public IEnumerable<TEntity> GetRecycleBin() => Build(Rows.Current($"n.\"trashed\" = {true}", TreeOrder));

    public bool RecycleBinSmells() => services.Nodes.Exists(kind.ObjectType, $"n.\"parentId\" = {RecycleBinId}");

    [Obsolete("Umbraco marks this overload as obsolete; it loads all properties.")]
    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<TEntity>? filter,
        Ordering? ordering) => GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<TEntity>? filter,
        Ordering? ordering) =>
        Build(PageOfRows(query, pageIndex, pageSize, out totalRecords, filter, ordering), propertyAliases);

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options)
    {
        var report = services.Integrity.Check(kind.ObjectType, options.FixIssues);
        cache.Changed();
        return report;
    }

    protected abstract IEnumerable<TEntity> Build(IReadOnlyList<TRow> rows, string[]? propertyAliases = null);

    protected abstract void Insert(TEntity entity);

    protected abstract void Update(TEntity entity);

    /// <summary>Statements that delete what only this kind of item has.</summary>
    protected abstract IEnumerable<SqlBuilder> OwnRows(TEntity entity);

    protected TEntity? First(SqlBuilder condition) =>
        Rows.First(condition) is { } row ? Build([row]).First() : null;

    protected List<TRow> VersionPage(int nodeId, int skip, int take) => Rows.AnyVersion(
        $"""
        v."id" IN (SELECT v."id" FROM "umbracoContentVersion" v WHERE v."nodeId" = {nodeId}
            ORDER BY {NewestFirst} LIMIT {take} OFFSET {skip})
        """,
        NewestFirst);

    protected List<TRow> PageOfRows(
        IQuery<TEntity>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<TEntity>? filter,
        Ordering? ordering)
    {
        ArgumentNullException.ThrowIfNull(ordering);
        var condition = Both(Condition(query), Condition(filter, services.Ordering.LanguageId(ordering)));
        var offset = pageIndex * pageSize;
        var rows = Rows.Page(condition, services.Ordering.OrderBy(ordering, kind), offset, pageSize);

        // A page that is not full is the last one, and says itself how many there are: no need to count them.
        var isLast = rows.Count < pageSize && (rows.Count > 0 || offset == 0);
        totalRecords = isLast ? offset + rows.Count : Rows.Count(condition);
        return rows;
    }

    /// <param name="languageId">The language whose names a condition on names means; null for the invariant ones.</param>
    protected virtual SqlBuilder? Condition(IQuery<TEntity>? query, int? languageId = null)
    {
        SqlBuilder Column(string property) =>
            languageId is { } language && kind.InLanguage.TryGetValue(property, out var inLanguage)
                ? inLanguage(language)
                : kind.Names.Column(property);
        var sql = (query as Query<TEntity>)?.ToSql(new ExpressionTranslator(Column, Database.Dialect));
        return sql is null || sql.IsEmpty ? null : sql;
    }

    private static SqlBuilder? Both(SqlBuilder? first, SqlBuilder? second) =>
        first is null ? second : second is null ? first : SqlBuilder.Of($"({first}) AND ({second})");
}
