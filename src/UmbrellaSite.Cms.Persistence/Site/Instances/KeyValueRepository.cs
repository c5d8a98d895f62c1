using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Instances;

/// <summary>Small facts that outlive a process. Not cached: another instance may have changed them a moment ago.</summary>
internal sealed class KeyValueRepository(IScopeAccessor scopes) : IKeyValueRepository
{
    private ISqlDatabase Database => scopes.Database();

    public IKeyValue? Get(string? id) => id is null
        ? null
        : Database.QueryFirst($"""SELECT "key", "value", "updated" FROM "umbracoKeyValue" WHERE "key" = {id}""", Read);

    public IEnumerable<IKeyValue> GetMany(params string[]? ids)
    {
        var hasWhere = false;
        var sql = SqlBuilder.Of($"""SELECT "key", "value", "updated" FROM "umbracoKeyValue" """)
            .And(ids is { Length: > 0 } ? SqlBuilder.Of($"""  "key" IN ({ids})""") : null, ref hasWhere);
        return Database.Query(sql, Read);
    }

    public bool Exists(string id) => Get(id) is not null;

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix)
    {
        var condition = Database.Dialect.Like(SqlBuilder.Raw("\"key\""), LikePattern.Escape(keyPrefix) + "%");
        return Database
            .Query($"""SELECT "key", "value" FROM "umbracoKeyValue" WHERE {condition}""", row => (Key: row.String(0), Value: row.StringOrNull(1)))
            .ToDictionary(entry => entry.Key, entry => entry.Value);
    }

    public void Save(IKeyValue entity) => Database.Execute($"""
        INSERT INTO "umbracoKeyValue" ("key", "value", "updated") VALUES ({entity.Identifier}, {entity.Value}, {entity.UpdateDate})
        ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value", "updated" = excluded."updated"
        """);

    public void Delete(IKeyValue entity) =>
        Database.Execute($"""DELETE FROM "umbracoKeyValue" WHERE "key" = {entity.Identifier}""");

    private static IKeyValue Read(Row row)
    {
        var entry = new KeyValue { Identifier = row.String(0), Value = row.StringOrNull(1), UpdateDate = row.UtcDate(2) };
        entry.ResetDirtyProperties(rememberDirty: false);
        return entry;
    }
}
