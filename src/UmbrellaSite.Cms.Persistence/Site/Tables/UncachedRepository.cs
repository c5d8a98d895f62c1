using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Tables;

/// <summary>A repository over one table whose rows are read afresh each time.</summary>
internal abstract class UncachedRepository<TEntity>(IScopeAccessor scopes, EntityTable<TEntity> table) : IReadWriteQueryRepository<int, TEntity>
    where TEntity : class, IEntity
{
    protected EntityReader<TEntity> Reader { get; } = new(scopes, table);

    protected ISqlDatabase Database => scopes.Database();

    public TEntity? Get(int id) => Reader.Get(id);

    public IEnumerable<TEntity> GetMany(params int[]? ids) => Reader.GetMany(ids);

    public virtual IEnumerable<TEntity> Get(IQuery<TEntity> query) => Reader.Get(query);

    public int Count(IQuery<TEntity>? query) => Reader.Count(query);

    public bool Exists(int id) => Reader.Exists(id);

    public virtual void Save(TEntity entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Update(entity);
        }
        else
        {
            entity.AddingEntity();
            entity.Id = Insert(entity);
        }

        (entity as IRememberBeingDirty)?.ResetDirtyProperties();
    }

    public virtual void Delete(TEntity entity) =>
        Database.Execute($"""DELETE FROM {SqlBuilder.Raw(table.From)} WHERE {table.Columns.Column("Id")} = {entity.Id}""");

    /// <summary>The id of the new row.</summary>
    protected abstract int Insert(TEntity entity);

    protected abstract void Update(TEntity entity);
}
