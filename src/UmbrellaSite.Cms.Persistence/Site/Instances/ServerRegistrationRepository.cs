using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Site.Tables;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Instances;

/// <summary>
/// The running instances of the site and the one among them that does the scheduled work. Read afresh each time: it is
/// asked once a minute, and the others' entries are the point of it.
/// </summary>
internal sealed class ServerRegistrationRepository(IScopeAccessor scopes, TimeProvider clock)
    : UncachedRepository<IServerRegistration>(scopes, Table), IServerRegistrationRepository
{
    private static readonly EntityTable<IServerRegistration> Table = new(
        """ "id", "address", "computerName", "registeredDate", "lastNotifiedDate", "isActive", "isSchedulingPublisher" """,
        "\"umbracoServer\"",
        new ColumnMap
        {
            ["Id"] = "\"id\"",
            ["ServerAddress"] = "\"address\"",
            ["ServerIdentity"] = "\"computerName\"",
            ["IsActive"] = "\"isActive\"",
            ["IsSchedulingPublisher"] = "\"isSchedulingPublisher\"",
            ["Registered"] = "\"registeredDate\"",
            ["Accessed"] = "\"lastNotifiedDate\"",
        },
        "\"id\"",
        Read);

    public void DeactiveStaleServers(TimeSpan staleTimeout) => Database.Execute($"""
        UPDATE "umbracoServer" SET "isActive" = {false}, "isSchedulingPublisher" = {false}
        WHERE "lastNotifiedDate" < {clock.GetUtcNow().UtcDateTime - staleTimeout}
        """);

    public void ClearCache()
    {
        // Nothing is kept, so there is nothing to clear; the contract comes from repositories that do keep.
    }

    private static IServerRegistration Read(Row row) => new ServerRegistration(
        row.Int(0),
        row.String(1),
        row.String(2),
        row.UtcDate(3),
        row.UtcDate(4),
        row.Bool(5),
        row.Bool(6));

    protected override int Insert(IServerRegistration server) => Database.Insert("umbracoServer", "id", $"""
        ("address", "computerName", "registeredDate", "lastNotifiedDate", "isActive", "isSchedulingPublisher")
        VALUES ({server.ServerAddress}, {server.ServerIdentity}, {server.CreateDate}, {server.UpdateDate}, {server.IsActive}, {server.IsSchedulingPublisher})
        """);

    protected override void Update(IServerRegistration server) => Database.Execute($"""
        UPDATE "umbracoServer"
        SET "address" = {server.ServerAddress}, "computerName" = {server.ServerIdentity}, "registeredDate" = {server.CreateDate},
            "lastNotifiedDate" = {server.UpdateDate}, "isActive" = {server.IsActive}, "isSchedulingPublisher" = {server.IsSchedulingPublisher}
        WHERE "id" = {server.Id}
        """);
}
