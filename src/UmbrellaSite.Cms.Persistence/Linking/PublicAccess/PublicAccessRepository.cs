using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.PublicAccess;

/// <summary>Which pages are for members only. Every request of a page asks, so all entries are kept in memory.</summary>
internal sealed class PublicAccessRepository(IScopeAccessor scopes, EntityCache<PublicAccessEntry> cache) : IPublicAccessRepository
{
    private static readonly ColumnMap Columns = new()
    {
        ["Key"] = "\"id\"",
        ["ProtectedNodeId"] = "\"nodeId\"",
        ["LoginNodeId"] = "\"loginNodeId\"",
        ["NoAccessNodeId"] = "\"noAccessNodeId\"",
        ["CreateDate"] = "\"createDate\"",
        ["UpdateDate"] = "\"updateDate\"",
    };

    private ISqlDatabase Database => scopes.Database();

    private EntitySet<PublicAccessEntry> All => cache.All(Load);

    public PublicAccessEntry? Get(Guid id) => EntitySet<PublicAccessEntry>.Copy(All.Find(id));

    public IEnumerable<PublicAccessEntry> GetMany(params Guid[]? ids) =>
        Copies(ids is null or [] ? All.Items : All.Items.Where(entry => ids.Contains(entry.Key)));

    public IEnumerable<PublicAccessEntry> Get(IQuery<PublicAccessEntry> query)
    {
        var keys = Database
            .Query($"""SELECT "id" FROM "umbracoAccess" WHERE {Condition(query)}""", row => row.Guid(0))
            .ToHashSet();
        return Copies(All.Items.Where(entry => keys.Contains(entry.Key)));
    }

    public bool Exists(Guid id) => All.Find(id) is not null;

    public int Count(IQuery<PublicAccessEntry>? query) =>
        Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoAccess" WHERE {Condition(query)}""");

    public void Save(PublicAccessEntry entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
        }
        else
        {
            entity.AddingEntity();
            entity.Id = entity.Key.GetHashCode();
        }

        Store(entity);
        foreach (var removed in entity.RemovedRules)
        {
            Database.Execute($"""DELETE FROM "umbracoAccessRule" WHERE "id" = {removed} AND "accessId" = {entity.Key}""");
        }

        foreach (var rule in entity.Rules)
        {
            Store(entity, rule);
        }

        entity.ResetDirtyProperties();
        cache.Changed();
    }

    public void Delete(PublicAccessEntry entity)
    {
        Database.Execute($"""DELETE FROM "umbracoAccessRule" WHERE "accessId" = {entity.Key}""");
        Database.Execute($"""DELETE FROM "umbracoAccess" WHERE "id" = {entity.Key}""");
        cache.Changed();
    }

    private void Store(PublicAccessEntry entry) => Database.Execute($"""
        INSERT INTO "umbracoAccess" ("id", "nodeId", "loginNodeId", "noAccessNodeId", "createDate", "updateDate")
        VALUES ({entry.Key}, {entry.ProtectedNodeId}, {entry.LoginNodeId}, {entry.NoAccessNodeId}, {entry.CreateDate},
            {entry.UpdateDate})
        ON CONFLICT ("id") DO UPDATE SET "nodeId" = {entry.ProtectedNodeId}, "loginNodeId" = {entry.LoginNodeId},
            "noAccessNodeId" = {entry.NoAccessNodeId}, "updateDate" = {entry.UpdateDate}
        """);

    private void Store(PublicAccessEntry entry, PublicAccessRule rule)
    {
        rule.AccessEntryId = entry.Key;
        if (rule.HasIdentity)
        {
            rule.UpdatingEntity();
        }
        else
        {
            rule.AddingEntity();
            rule.Id = rule.Key.GetHashCode();
        }

        Database.Execute($"""
            INSERT INTO "umbracoAccessRule" ("id", "accessId", "ruleValue", "ruleType", "createDate", "updateDate")
            VALUES ({rule.Key}, {entry.Key}, {rule.RuleValue}, {rule.RuleType}, {rule.CreateDate}, {rule.UpdateDate})
            ON CONFLICT ("id") DO UPDATE SET "ruleValue" = {rule.RuleValue}, "ruleType" = {rule.RuleType},
                "updateDate" = {rule.UpdateDate}
            """);
    }

    private List<PublicAccessEntry> Load()
    {
        var rules = Database.Query(
            $"""
            SELECT "id", "accessId", "ruleValue", "ruleType", "createDate", "updateDate"
            FROM "umbracoAccessRule" ORDER BY "createDate", "id"
            """,
            BuildRule)
            .ToLookup(rule => rule.AccessEntryId);
        return Database.Query(
            $"""
            SELECT "id", "nodeId", "loginNodeId", "noAccessNodeId", "createDate", "updateDate"
            FROM "umbracoAccess" ORDER BY "nodeId"
            """,
            row => Build(row, rules[row.Guid(0)]));
    }

    private static PublicAccessEntry Build(Row row, IEnumerable<PublicAccessRule> rules)
    {
        var entry = new PublicAccessEntry(row.Guid(0), row.Int(1), row.Int(2), row.Int(3), rules)
        {
            CreateDate = row.UtcDate(4),
            UpdateDate = row.UtcDate(5),
        };
        entry.ResetDirtyProperties(false);
        return entry;
    }

    private static PublicAccessRule BuildRule(Row row) => new(row.Guid(0), row.Guid(1))
    {
        RuleValue = row.String(2),
        RuleType = row.String(3),
        CreateDate = row.UtcDate(4),
        UpdateDate = row.UtcDate(5),
    };

    private static List<PublicAccessEntry> Copies(IEnumerable<PublicAccessEntry> entries) =>
        [.. entries.Select(entry => EntitySet<PublicAccessEntry>.Copy(entry)!)];

    private SqlBuilder Condition(IQuery<PublicAccessEntry>? query) =>
        query.ToSql(Columns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1");
}
