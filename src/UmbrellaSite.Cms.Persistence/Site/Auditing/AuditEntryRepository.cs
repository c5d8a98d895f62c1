using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Site.Tables;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Auditing;

/// <summary>What happened to users and members: sign-ins, permissions, passwords. Entries are only ever added.</summary>
internal sealed class AuditEntryRepository(IScopeAccessor scopes)
    : UncachedRepository<IAuditEntry>(scopes, Table), IAuditEntryRepository
{
    private static readonly EntityTable<IAuditEntry> Table = new(
        """
        "id", "performingUserId", "performingUserKey", "performingDetails", "performingIp", "eventDateUtc",
        "affectedUserId", "affectedUserKey", "affectedDetails", "eventType", "eventDetails"
        """,
        "\"umbracoAudit\"",
        new ColumnMap
        {
            ["Id"] = "\"id\"",
            ["PerformingUserId"] = "\"performingUserId\"",
            ["PerformingUserKey"] = "\"performingUserKey\"",
            ["PerformingIp"] = "\"performingIp\"",
            ["EventDate"] = "\"eventDateUtc\"",
            ["AffectedUserId"] = "\"affectedUserId\"",
            ["AffectedUserKey"] = "\"affectedUserKey\"",
            ["EventType"] = "\"eventType\"",
        },
        "\"eventDateUtc\" DESC, \"id\" DESC",
        Read);

    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = Reader.Count((SqlBuilder?)null);
        return Reader.List(null, SqlBuilder.Of(
            $""" ORDER BY "eventDateUtc" DESC, "id" DESC LIMIT {pageCount} OFFSET {pageIndex * pageCount}"""));
    }

    public override void Delete(IAuditEntry entity) => throw new NotSupportedException("Audit entries cannot be deleted.");

    protected override int Insert(IAuditEntry entity) => Database.Insert("umbracoAudit", "id", $"""
        ("performingUserId", "performingUserKey", "performingDetails", "performingIp", "eventDateUtc",
         "affectedUserId", "affectedUserKey", "affectedDetails", "eventType", "eventDetails")
        VALUES ({entity.PerformingUserId}, {entity.PerformingUserKey}, {entity.PerformingDetails}, {entity.PerformingIp}, {entity.EventDate},
         {entity.AffectedUserId}, {entity.AffectedUserKey}, {entity.AffectedDetails}, {entity.EventType}, {entity.EventDetails})
        """);

    protected override void Update(IAuditEntry entity) => throw new NotSupportedException("Audit entries cannot be changed.");

    private static IAuditEntry Read(Row row) => new AuditEntry
    {
        Id = row.Int(0),
        PerformingUserId = row.Int(1),
        PerformingUserKey = row.GuidOrNull(2),
        PerformingDetails = row.StringOrNull(3),
        PerformingIp = row.StringOrNull(4),
        EventDate = row.UtcDate(5),
        AffectedUserId = row.Int(6),
        AffectedUserKey = row.GuidOrNull(7),
        AffectedDetails = row.StringOrNull(8),
        EventType = row.String(9),
        EventDetails = row.StringOrNull(10),
    };
}
