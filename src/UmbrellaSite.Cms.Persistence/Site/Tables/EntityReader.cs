using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Tables;

/// <summary>Reads kinds of entities that live in one table and are not cached. What it returns has no dirty properties.</summary>
internal sealed class EntityReader<TEntity>(IScopeAccessor scopes, EntityTable<TEntity> table)
    where TEntity : class, IEntity
{
    private ISqlDatabase Database => scopes.Database();

    public TEntity? Get(int id) => List(SqlBuilder.Of($"{table.Columns.Column("Id")} = {id}")).FirstOrDefault();

    /// <param name="ids">All entities when null or empty, as in all of Umbraco's repositories.</param>
    public List<TEntity> GetMany(int[]? ids) =>
        List(ids is { Length: > 0 } ? SqlBuilder.Of($"{table.Columns.Column("Id")} IN ({ids})") : null);

    public List<TEntity> Get(IQuery<TEntity> query) => List(Condition(query));

    public int Count(IQuery<TEntity>? query) => Count(Condition(query));

    public SqlBuilder? Condition(IQuery<TEntity>? query) => query.ToSql(table.Columns, Database.Dialect);

    public bool Exists(int id) => Count(SqlBuilder.Of($"{table.Columns.Column("Id")} = {id}")) > 0;

    public List<TEntity> List(SqlBuilder? condition, SqlBuilder? orderAndLimit = null)
    {
        var hasWhere = false;
        var sql = SqlBuilder.Of($"SELECT {SqlBuilder.Raw(table.Select)} FROM {SqlBuilder.Raw(table.From)}")
            .And(condition, ref hasWhere)
            .Append(orderAndLimit ?? SqlBuilder.Of($" ORDER BY {SqlBuilder.Raw(table.OrderBy)}"));
        return Database.Query(sql, Read);
    }

    public int Count(SqlBuilder? condition)
    {
        var hasWhere = false;
        return Database.Scalar<int>(
            SqlBuilder.Of($"SELECT COUNT(*) FROM {SqlBuilder.Raw(table.From)}").And(condition, ref hasWhere));
    }

    private TEntity Read(Row row)
    {
        var entity = table.Read(row);
        if (entity is IRememberBeingDirty tracked)
        {
            tracked.ResetDirtyProperties(rememberDirty: false);
        }

        return entity;
    }
}
