using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types;

/// <summary>What document, media and member types have in common. Reads come from the cached set of all types.</summary>
internal abstract class ContentTypeRepositoryBase<TEntity>(
    IScopeAccessor scopes,
    ContentTypeStore store,
    ContentTypeWriter writer,
    TimeProvider clock)
    : IContentTypeRepositoryBase<TEntity>
    where TEntity : class, IContentTypeComposition
{
    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "n.\"id\"",
        ["Key"] = "n.\"uniqueId\"",
        ["ParentId"] = "n.\"parentId\"",
        ["Level"] = "n.\"level\"",
        ["Path"] = "n.\"path\"",
        ["SortOrder"] = "n.\"sortOrder\"",
        ["Trashed"] = "n.\"trashed\"",
        ["CreatorId"] = "n.\"nodeUser\"",
        ["Name"] = "n.\"text\"",
        ["CreateDate"] = "n.\"createDate\"",
        ["Alias"] = "t.\"alias\"",
        ["Icon"] = "t.\"icon\"",
        ["Thumbnail"] = "t.\"thumbnail\"",
        ["Description"] = "t.\"description\"",
        ["ListView"] = "t.\"listView\"",
        ["IsElement"] = "t.\"isElement\"",
        ["AllowedAsRoot"] = "t.\"allowAtRoot\"",
        ["Variations"] = "t.\"variations\"",
    };

    protected abstract Guid ObjectType { get; }

    protected ISqlDatabase Database => scopes.Database();

    protected IEnumerable<TEntity> Stored => store.All.Items.OfType<TEntity>();

    public TEntity? Get(int id) => Copy(store.All.Find(id));

    public TEntity? Get(Guid id) => Copy(store.All.Find(id));

    public TEntity? Get(string alias) => Copy(Stored.FirstOrDefault(type => type.Alias.InvariantEquals(alias)));

    public IEnumerable<TEntity> GetMany(params int[]? ids) => Copies(
        ids is { Length: > 0 } ? Stored.Where(type => ids.Contains(type.Id)) : Stored);

    IEnumerable<TEntity> IReadRepository<Guid, TEntity>.GetMany(params Guid[]? ids) => Copies(
        ids is { Length: > 0 } ? Stored.Where(type => ids.Contains(type.Key)) : Stored);

    public IEnumerable<TEntity> Get(IQuery<TEntity> query)
    {
        var ids = Database.Query(Matching(query, SqlBuilder.Raw("n.\"id\"")), row => row.Int(0)).ToHashSet();
        return Copies(Stored.Where(type => ids.Contains(type.Id)).OrderBy(type => type.Name, StringComparer.CurrentCulture));
    }

    public int Count(IQuery<TEntity>? query) => Database.Scalar<int>(Matching(query, SqlBuilder.Raw("COUNT(*)")));

    public bool Exists(int id) => store.All.Find(id) is TEntity;

    public bool Exists(Guid id) => store.All.Find(id) is TEntity;

    public void Save(TEntity entity)
    {
        TypeRules.EnsureAlias(entity, typeof(TEntity).Name);
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            BeforeWrite(entity);
            writer.Update(entity, ObjectType);
        }
        else
        {
            entity.AddingEntity();
            BeforeWrite(entity);
            writer.Insert(entity, ObjectType);
        }

        AfterWrite(entity);
        entity.ResetDirtyProperties();
        store.Changed();
    }

    public void Delete(TEntity entity)
    {
        foreach (var child in Stored.Where(type => type.ParentId == entity.Id).ToList())
        {
            Delete(child);
        }

        writer.Delete(entity);
        entity.DeleteDate = clock.GetUtcNow().UtcDateTime;
        store.Changed();
    }

    public IEnumerable<MoveEventInfo<TEntity>> Move(TEntity moving, EntityContainer container)
    {
        EnsureNotBelowItself(moving, container);
        var pathBefore = moving.Path + ",";
        var descendants = Copies(Stored.Where(type => type.Path.StartsWith(pathBefore, StringComparison.Ordinal)));
        var moved = new List<MoveEventInfo<TEntity>> { new(moving, moving.Path, container?.Id ?? Constants.System.Root) };
        moving.ParentId = container?.Id ?? Constants.System.Root;
        Save(moving);
        foreach (var descendant in descendants.OrderBy(type => type.Level))
        {
            moved.Add(new MoveEventInfo<TEntity>(descendant, descendant.Path, descendant.ParentId));
            descendant.Path = $"{moving.Path},{descendant.Path[pathBefore.Length..]}";
            descendant.Level = descendant.Path.Count(character => character == ',');
            Save(descendant);
        }

        return moved;
    }

    public string GetUniqueAlias(string alias)
    {
        var taken = store.All.Items.Select(type => type.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => alias + number.ToString(CultureInfo.InvariantCulture))
            .First(candidate => !taken.Contains(candidate));
    }

    public bool HasContainerInPath(string contentPath) => HasContainerInPath(
        contentPath.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToArray());

    public bool HasContainerInPath(params int[] ids) => Database.Scalar<int>($"""
        SELECT COUNT(*) FROM "cmsContentType" t JOIN "umbracoContent" c ON c."contentTypeId" = t."nodeId"
        WHERE c."nodeId" IN ({ids}) AND t."listView" IS NOT NULL
        """) > 0;

    public bool HasContentNodes(int id) => Database.Scalar<int>($"""
        SELECT CASE WHEN EXISTS (SELECT 1 FROM "umbracoContent" WHERE "contentTypeId" = {id}) THEN 1 ELSE 0 END
        """) == 1;

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) => Stored
        .Where(type => type.AllowedContentTypes?.Any(allowed => allowed.Key == key) == true)
        .Select(type => type.Key)
        .ToList();

    /// <summary>The last chance to complete an entity before it is stored.</summary>
    protected virtual void BeforeWrite(TEntity entity)
    {
    }

    /// <summary>Stores what only this kind of type has.</summary>
    protected virtual void AfterWrite(TEntity entity)
    {
    }

    private static List<TEntity> Copies(IEnumerable<TEntity> types) => types.Select(type => (TEntity)type.DeepClone()).ToList();

    private static TEntity? Copy(IContentTypeComposition? type) => (type as TEntity)?.DeepClone() as TEntity;

    private static void EnsureNotBelowItself(TEntity moving, EntityContainer? container)
    {
        if (container is not null && $",{container.Path},".Contains($",{moving.Id},", StringComparison.Ordinal))
        {
            throw new DataOperationException<MoveOperationStatusType>(MoveOperationStatusType.FailedNotAllowedByPath);
        }
    }

    private SqlBuilder Matching(IQuery<TEntity>? query, SqlBuilder selected)
    {
        var hasWhere = true;
        return SqlBuilder.Of($"""
            SELECT {selected} FROM "umbracoNode" n JOIN "cmsContentType" t ON t."nodeId" = n."id"
            WHERE n."nodeObjectType" = {ObjectType}
            """).And(query.ToSql(Columns, Database.Dialect), ref hasWhere);
    }
}
