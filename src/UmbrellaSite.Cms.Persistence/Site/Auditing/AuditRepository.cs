using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Site.Tables;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Auditing;

/// <summary>
/// Who did what to which node. As in Umbraco, an item's <c>Id</c> is the node's; only <see cref="Get(int)"/> and
/// <see cref="Exists"/> ask for the number of the record.
/// </summary>
internal sealed class AuditRepository : IAuditRepository
{
    private readonly IScopeAccessor _scopes;
    private readonly TimeProvider _clock;
    private readonly EntityReader<IAuditItem> _reader;

    public AuditRepository(IScopeAccessor scopes, TimeProvider clock)
    {
        _scopes = scopes;
        _clock = clock;
        _reader = new EntityReader<IAuditItem>(scopes, new EntityTable<IAuditItem>(
            """ "NodeId", "logHeader", "userId", "entityType", "logComment", "parameters", "Datestamp" """,
            "\"umbracoLog\"",
            new ColumnMap
            {
                ["Id"] = "\"NodeId\"",
                ["UserId"] = "\"userId\"",
                ["EntityType"] = "\"entityType\"",
                ["Comment"] = "\"logComment\"",
                ["Parameters"] = "\"parameters\"",
                ["CreateDate"] = "\"Datestamp\"",
                ["AuditType"] = AuditTypeColumn.AsNumber,
            },
            "\"id\"",
            Read));
    }

    private ISqlDatabase Database => _scopes.Database();

    public IAuditItem? Get(int id) => _reader.List(SqlBuilder.Of($"\"id\" = {id}")).FirstOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) =>
        _reader.List(ids is { Length: > 0 } ? SqlBuilder.Of($"\"id\" IN ({ids})") : null);

    public bool Exists(int id) => _reader.Count(SqlBuilder.Of($"\"id\" = {id}")) > 0;

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) => _reader.Get(query);

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query) =>
        _reader.List(Condition(query, [type], customFilter: null));

    public int Count(IQuery<IAuditItem>? query) => _reader.Count(query);

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Direction orderDirection,
        AuditType[]? auditTypeFilter,
        IQuery<IAuditItem>? customFilter)
    {
        var condition = Condition(query, auditTypeFilter, customFilter);
        totalRecords = _reader.Count(condition);
        var direction = SqlBuilder.Raw(orderDirection == Direction.Ascending ? "ASC" : "DESC");
        return _reader.List(condition, SqlBuilder.Of($"""
             ORDER BY "Datestamp" {direction}, "id" {direction} LIMIT {pageSize} OFFSET {pageIndex * pageSize}
            """));
    }

    /// <summary>Adds a record, whether or not the item has an id: records are never changed.</summary>
    public void Save(IAuditItem entity)
    {
        int? userId = entity.UserId == Constants.Security.UnknownUserId ? null : entity.UserId;
        Database.Execute($"""
            INSERT INTO "umbracoLog" ("userId", "NodeId", "entityType", "Datestamp", "logHeader", "logComment", "parameters")
            VALUES ({userId}, {entity.Id}, {entity.EntityType}, {_clock.GetUtcNow().UtcDateTime}, {entity.AuditType.ToString()}, {entity.Comment}, {entity.Parameters})
            """);
    }

    public void Delete(IAuditItem entity) =>
        throw new NotSupportedException("Single audit records cannot be deleted; CleanLogs removes the ones that only describe the system.");

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        var oldest = _clock.GetUtcNow().UtcDateTime.AddMinutes(-maximumAgeOfLogsInMinutes);
        Database.Execute($"""
            DELETE FROM "umbracoLog"
            WHERE "Datestamp" < {oldest} AND "logHeader" IN ({nameof(AuditType.Open)}, {nameof(AuditType.System)})
            """);
    }

    private static IAuditItem Read(Row row) => new AuditItem(
        row.Int(0),
        AuditTypeColumn.Parse(row.String(1)),
        row.IntOrNull(2) ?? Constants.Security.UnknownUserId,
        row.StringOrNull(3),
        row.StringOrNull(4),
        row.StringOrNull(5),
        row.UtcDate(6));

    private SqlBuilder Condition(IQuery<IAuditItem> query, AuditType[]? types, IQuery<IAuditItem>? customFilter)
    {
        var condition = SqlBuilder.Raw("1 = 1");
        foreach (var part in new[] { _reader.Condition(query), _reader.Condition(customFilter) })
        {
            condition.AppendIf(part is not null, SqlBuilder.Of($" AND ({part ?? new SqlBuilder()})"));
        }

        return types is { Length: > 0 }
            ? condition.Append($""" AND "logHeader" IN ({types.Select(type => type.ToString())})""")
            : condition;
    }
}
