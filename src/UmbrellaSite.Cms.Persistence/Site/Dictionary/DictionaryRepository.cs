using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Dictionary;

/// <summary>
/// The dictionary. Single items are cached, and so is that a key does not exist: a page asks for the same keys each time
/// it is rendered, translated or not.
/// </summary>
internal sealed class DictionaryRepository(
    IScopeAccessor scopes,
    EntityCache<IDictionaryItem> cache,
    DictionaryLoader loader,
    DictionaryWriter writer,
    IOptionsMonitor<DictionarySettings> settings)
    : IDictionaryRepository
{
    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "d.\"pk\"",
        ["Key"] = "d.\"id\"",
        ["ParentId"] = "d.\"parent\"",
        ["ItemKey"] = "d.\"key\"",
    };

    private ISqlDatabase Database => scopes.Database();

    public IDictionaryItem? Get(int id) => cache.Get(id, () => First($"""d."pk" = {id}"""));

    public IDictionaryItem? Get(Guid uniqueId) => cache.Get(uniqueId, () => First($"""d."id" = {uniqueId}"""));

    public IDictionaryItem? Get(string key) => cache.Get(key, () => First(HasKey(key)), rememberAbsence: true);

    public IEnumerable<IDictionaryItem> GetMany(params int[]? ids) =>
        loader.Load(ids is { Length: > 0 } ? SqlBuilder.Of($"""d."pk" IN ({ids})""") : null);

    public IEnumerable<IDictionaryItem> GetMany(params Guid[] uniqueIds) =>
        loader.Load(uniqueIds.Length > 0 ? SqlBuilder.Of($"""d."id" IN ({uniqueIds})""") : null);

    public IEnumerable<IDictionaryItem> GetManyByKeys(params string[] keys) => loader.Load(AnyOf(keys));

    public IEnumerable<IDictionaryItem> Get(IQuery<IDictionaryItem> query) =>
        loader.Load(query.ToSql(Columns, Database.Dialect));

    public int Count(IQuery<IDictionaryItem>? query)
    {
        var hasWhere = false;
        return Database.Scalar<int>(SqlBuilder.Of($"""SELECT COUNT(*) FROM "cmsDictionary" d""")
            .And(query.ToSql(Columns, Database.Dialect), ref hasWhere));
    }

    public bool Exists(int id) => Get(id) is not null;

    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId, string? filter = null)
    {
        var condition = SqlBuilder.Raw("1 = 1");
        if (parentId is { } root)
        {
            condition = SqlBuilder.Of(
                $"""d."id" <> {root} AND d."id" IN ({DictionaryWriter.Branch(root)} SELECT "id" FROM branch)""");
        }

        return loader.Load(string.IsNullOrWhiteSpace(filter)
            ? condition
            : SqlBuilder.Of($"{condition} AND ({Matches(filter)})"));
    }

    public Dictionary<string, Guid> GetDictionaryItemKeyMap() => Database
        .Query($"""SELECT "key", "id" FROM "cmsDictionary" """, row => (Key: row.String(0), Id: row.Guid(1)))
        .ToDictionary(item => item.Key, item => item.Id);

    public void Save(IDictionaryItem entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            writer.Update(entity);
        }
        else
        {
            entity.AddingEntity();
            writer.Insert(entity);
        }

        entity.ResetDirtyProperties();
        cache.Changed();
    }

    public void Delete(IDictionaryItem entity)
    {
        writer.Delete(entity);
        cache.Changed();
    }

    private IDictionaryItem? First(SqlBuilder condition) => loader.Load(condition).FirstOrDefault();

    private SqlBuilder HasKey(string key) => Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("d.\"key\""), key);

    private SqlBuilder? AnyOf(string[] keys)
    {
        var condition = new SqlBuilder();
        foreach (var key in keys)
        {
            condition.AppendIf(!condition.IsEmpty, SqlBuilder.Raw(" OR ")).Append(HasKey(key));
        }

        return condition;
    }

    private SqlBuilder Matches(string filter)
    {
        var keyPattern = settings.CurrentValue.KeySearchMode == DictionaryKeySearchMode.Contains
            ? $"%{LikePattern.Escape(filter)}%"
            : LikePattern.Escape(filter) + "%";
        var key = Database.Dialect.Like(SqlBuilder.Raw("d.\"key\""), keyPattern);
        if (!settings.CurrentValue.EnableValueSearch)
        {
            return key;
        }

        var value = Database.Dialect.Like(SqlBuilder.Raw("v.\"value\""), $"%{LikePattern.Escape(filter)}%");
        return SqlBuilder.Of(
            $"""{key} OR EXISTS (SELECT 1 FROM "cmsLanguageText" v WHERE v."UniqueId" = d."id" AND {value})""");
    }
}
