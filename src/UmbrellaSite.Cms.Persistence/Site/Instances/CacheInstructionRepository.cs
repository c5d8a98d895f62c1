using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Instances;

/// <summary>What instances tell each other to drop from their caches.</summary>
internal sealed class CacheInstructionRepository(IScopeAccessor scopes) : ICacheInstructionRepository
{
    private ISqlDatabase Database => scopes.Database();

    public int CountAll() => Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoCacheInstruction" """);

    public int CountPendingInstructions(int lastId) => Database.Scalar<int>(
        $"""SELECT SUM("instructionCount") FROM "umbracoCacheInstruction" WHERE "id" > {lastId}""");

    public int GetMaxId() => Database.Scalar<int>($"""SELECT MAX("id") FROM "umbracoCacheInstruction" """);

    public bool Exists(int id) => Database.Scalar<int>(
        $"""SELECT COUNT(*) FROM "umbracoCacheInstruction" WHERE "id" = {id}""") > 0;

    public void Add(CacheInstruction cacheInstruction) => Database.Execute($"""
        INSERT INTO "umbracoCacheInstruction" ("utcStamp", "jsonInstruction", "originated", "instructionCount")
        VALUES ({cacheInstruction.UtcStamp}, {cacheInstruction.Instructions}, {cacheInstruction.OriginIdentity}, {cacheInstruction.InstructionCount})
        """);

    public IEnumerable<CacheInstruction> GetPendingInstructions(int lastId, int maxNumberToRetrieve) => Database.Query(
        $"""
        SELECT "id", "utcStamp", "jsonInstruction", "originated", "instructionCount"
        FROM "umbracoCacheInstruction" WHERE "id" > {lastId} ORDER BY "id" LIMIT {maxNumberToRetrieve}
        """,
        row => new CacheInstruction(row.Int(0), row.UtcDate(1), row.String(2), row.String(3), row.Int(4)));

    /// <summary>Keeps the newest instruction whatever its age: instances measure by its id how far behind they are.</summary>
    public void DeleteInstructionsOlderThan(DateTime pruneDate) => Database.Execute($"""
        DELETE FROM "umbracoCacheInstruction" WHERE "utcStamp" < {pruneDate} AND "id" < {GetMaxId()}
        """);
}
