using Umbraco.Cms.Core.Factories;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Instances;

/// <summary>Up to which cache instruction this machine has followed the others.</summary>
internal sealed class LastSyncedRepository(IScopeAccessor scopes, IMachineInfoFactory machine, TimeProvider clock) : ILastSyncedRepository
{
    private const string Internal = "lastSyncedInternalId";
    private const string External = "lastSyncedExternalId";

    private ISqlDatabase Database => scopes.Database();

    public Task<int?> GetInternalIdAsync() => Task.FromResult(Read(Internal));

    public Task<int?> GetExternalIdAsync() => Task.FromResult(Read(External));

    public Task SaveInternalIdAsync(int id) => Save(Internal, id);

    public Task SaveExternalIdAsync(int id) => Save(External, id);

    public Task DeleteEntriesOlderThanAsync(DateTime pruneDate)
    {
        // An id that no instruction has yet comes from another database, such as a copy that was put back.
        var newest = Database.Scalar<int>($"""SELECT MAX("id") FROM "umbracoCacheInstruction" """);
        Database.Execute($"""
            DELETE FROM "umbracoLastSynced"
            WHERE "lastSyncedDate" < {pruneDate} OR ("lastSyncedInternalId" > {newest} AND "lastSyncedExternalId" > {newest})
            """);
        return Task.CompletedTask;
    }

    private int? Read(string column) => Database.QueryFirst(
        $"""SELECT "{SqlBuilder.Raw(column)}" FROM "umbracoLastSynced" WHERE "machineId" = {machine.GetMachineIdentifier()}""",
        row => row.IntOrNull(0));

    private Task Save(string column, int id)
    {
        var name = SqlBuilder.Raw(column);
        Database.Execute($"""
            INSERT INTO "umbracoLastSynced" ("machineId", "{name}", "lastSyncedDate")
            VALUES ({machine.GetMachineIdentifier()}, {id}, {clock.GetUtcNow().UtcDateTime})
            ON CONFLICT ("machineId") DO UPDATE SET "{name}" = excluded."{name}", "lastSyncedDate" = excluded."lastSyncedDate"
            """);
        return Task.CompletedTask;
    }
}
