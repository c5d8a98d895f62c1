using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Instances;

/// <summary>
/// Work that takes longer than a request, with its state and result. "Stale" is not stored: it is an unfinished operation
/// that has not been heard of before its expiration.
/// </summary>
internal sealed class LongRunningOperationRepository(IScopeAccessor scopes, IJsonSerializer serializer, TimeProvider clock)
    : ILongRunningOperationRepository
{
    private static readonly string[] Unfinished =
        [nameof(LongRunningOperationStatus.Enqueued), nameof(LongRunningOperationStatus.Running)];

    private ISqlDatabase Database => scopes.Database();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task CreateAsync(LongRunningOperation operation, DateTimeOffset expirationDate)
    {
        var now = Now;
        Database.Execute($"""
            INSERT INTO "umbracoLongRunningOperation" ("id", "type", "status", "createDate", "updateDate", "expirationDate")
            VALUES ({operation.Id}, {operation.Type}, {operation.Status.ToString()}, {now}, {now}, {expirationDate.UtcDateTime})
            """);
        return Task.CompletedTask;
    }

    public Task<LongRunningOperation?> GetAsync(Guid id) => Task.FromResult(Database.QueryFirst(
        $"""SELECT "id", "type", "status" FROM "umbracoLongRunningOperation" WHERE "id" = {id}""",
        Read));

    public Task<LongRunningOperation<T>?> GetAsync<T>(Guid id) => Task.FromResult(Database.QueryFirst(
        $"""SELECT "id", "type", "status", "result" FROM "umbracoLongRunningOperation" WHERE "id" = {id}""",
        row => new LongRunningOperation<T>
        {
            Id = row.Guid(0),
            Type = row.String(1),
            Status = Enum.Parse<LongRunningOperationStatus>(row.String(2)),
            Result = row.IsNull(3) ? default : serializer.Deserialize<T>(row.String(3)),
        }));

    public Task<PagedModel<LongRunningOperation>> GetByTypeAsync(string type, LongRunningOperationStatus[] statuses, int skip, int take)
    {
        var condition = SqlBuilder.Of($"""
            FROM "umbracoLongRunningOperation" WHERE "type" = {type} AND ({IsInOneOf(statuses)})
            """);
        var total = Database.Scalar<int>($"SELECT COUNT(*) {condition}");
        var items = Database.Query(
            $"""SELECT "id", "type", "status" {condition} ORDER BY "createDate" LIMIT {take} OFFSET {skip}""",
            Read);
        return Task.FromResult(new PagedModel<LongRunningOperation>(total, items));
    }

    public Task<LongRunningOperationStatus?> GetStatusAsync(Guid id)
    {
        var status = Database.Scalar<string>($"""SELECT "status" FROM "umbracoLongRunningOperation" WHERE "id" = {id}""");
        return Task.FromResult(status is null ? (LongRunningOperationStatus?)null : Enum.Parse<LongRunningOperationStatus>(status));
    }

    public Task UpdateStatusAsync(Guid id, LongRunningOperationStatus status, DateTimeOffset expirationDate)
    {
        Database.Execute($"""
            UPDATE "umbracoLongRunningOperation"
            SET "status" = {status.ToString()}, "updateDate" = {Now}, "expirationDate" = {expirationDate.UtcDateTime}
            WHERE "id" = {id}
            """);
        return Task.CompletedTask;
    }

    public Task SetResultAsync<T>(Guid id, T result)
    {
        Database.Execute($"""
            UPDATE "umbracoLongRunningOperation" SET "result" = {serializer.Serialize(result)}, "updateDate" = {Now} WHERE "id" = {id}
            """);
        return Task.CompletedTask;
    }

    public Task CleanOperationsAsync(DateTimeOffset olderThan)
    {
        Database.Execute($"""DELETE FROM "umbracoLongRunningOperation" WHERE "updateDate" < {olderThan.UtcDateTime}""");
        return Task.CompletedTask;
    }

    private static LongRunningOperation Read(Row row) => new()
    {
        Id = row.Guid(0),
        Type = row.String(1),
        Status = Enum.Parse<LongRunningOperationStatus>(row.String(2)),
    };

    private SqlBuilder IsInOneOf(LongRunningOperationStatus[] statuses)
    {
        if (statuses.Length == 0)
        {
            return SqlBuilder.Raw("1 = 1");
        }

        var stored = statuses.Where(status => status != LongRunningOperationStatus.Stale).Select(status => status.ToString());
        var fresh = SqlBuilder.Of(
            $""" "status" IN ({stored}) AND ("status" NOT IN ({Unfinished}) OR "expirationDate" >= {Now})""");
        return statuses.Contains(LongRunningOperationStatus.Stale)
            ? SqlBuilder.Of($"""({fresh}) OR ("status" IN ({Unfinished}) AND "expirationDate" < {Now})""")
            : fresh;
    }
}
