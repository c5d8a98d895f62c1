namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>What the instances of the site share: state, locks, jobs, messages to each other.</summary>
internal static class InstanceTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("umbracoKeyValue", KeyValue)
        .Table("umbracoLock", Lock)
        .Table("umbracoServer", Server)
        .Table("umbracoCacheInstruction", CacheInstruction)
        .Table("umbracoLastSynced", LastSynced)
        .Table("umbracoRepositoryCacheVersion", RepositoryCacheVersion)
        .Table("umbracoDistributedJob", DistributedJob)
        .Table("umbracoLongRunningOperation", LongRunningOperation)
        .Table("umbracoCreatedPackageSchema", CreatedPackageSchema)
        .Table("umbracoLogViewerQuery", LogViewerQuery)
        .Table("umbracoConsent", Consent)
        .Table("umbracoAudit", Audit);

    private static void KeyValue(TableDefinition table)
    {
        table.Text("key", 256);
        table.LongText("value").Optional();
        table.Date("updated").DefaultsToNow();
        table.PrimaryKey("key");
    }

    private static void Lock(TableDefinition table)
    {
        table.Int("id");
        table.Int("value");
        table.Text("name", 64);
        table.PrimaryKey("id");
    }

    private static void Server(TableDefinition table)
    {
        table.Identity("id");
        table.Text("address", 500);
        table.Text("computerName", 255);
        table.Date("registeredDate").DefaultsToNow();
        table.Date("lastNotifiedDate");
        table.Bool("isActive");
        table.Bool("isSchedulingPublisher");
        table.Index("IX_umbracoServer_isActive", "isActive");
        table.Unique("IX_computerName", "computerName");
    }

    private static void CacheInstruction(TableDefinition table)
    {
        table.Identity("id");
        table.Date("utcStamp");
        table.LongText("jsonInstruction");
        table.Text("originated", 500);
        table.Int("instructionCount").Default("1");
    }

    private static void LastSynced(TableDefinition table)
    {
        table.Text("machineId", 255);
        table.Int("lastSyncedInternalId").Optional();
        table.Int("lastSyncedExternalId").Optional();
        table.Date("lastSyncedDate");
        table.PrimaryKey("machineId");
    }

    private static void RepositoryCacheVersion(TableDefinition table)
    {
        table.Text("identifier", 256);
        table.Text("version", 256).Optional();
        table.PrimaryKey("identifier");
    }

    private static void DistributedJob(TableDefinition table)
    {
        table.Identity("id");
        table.Text("Name", 255);
        table.Date("lastRun").DefaultsToNow();
        table.Long("period");
        table.Bool("IsRunning");
        table.Date("lastAttemptedRun").DefaultsToNow();
    }

    private static void LongRunningOperation(TableDefinition table)
    {
        table.Guid("id");
        table.Text("type", 200);
        table.Text("status", 50);
        table.LongText("result").Optional();
        table.Date("createDate");
        table.Date("updateDate");
        table.Date("expirationDate");
        table.PrimaryKey("id");
    }

    private static void CreatedPackageSchema(TableDefinition table)
    {
        table.Identity("id");
        table.Text("name", 255);
        table.LongText("value");
        table.Date("updateDate").DefaultsToNow();
        table.Guid("packageId");
        table.Unique("IX_umbracoCreatedPackageSchema_Name", "name");
    }

    private static void LogViewerQuery(TableDefinition table)
    {
        table.Identity("id");
        table.Text("name", 255);
        table.Text("query", 1000);
        table.Unique("IX_LogViewerQuery_name", "name");
    }

    private static void Consent(TableDefinition table)
    {
        table.Identity("id");
        table.Bool("current");
        table.Text("source", 512);
        table.Text("context", 128);
        table.Text("action", 512);
        table.Date("createDate").DefaultsToNow();
        table.Int("state");
        table.Text("comment", 255).Optional();
    }

    private static void Audit(TableDefinition table)
    {
        table.Identity("id");
        table.Int("performingUserId");
        table.Guid("performingUserKey").Optional();
        table.Text("performingDetails", 1024).Optional();
        table.Text("performingIp", 64).Optional();
        table.Date("eventDateUtc").DefaultsToNow();
        table.Int("affectedUserId");
        table.Guid("affectedUserKey").Optional();
        table.Text("affectedDetails", 1024).Optional();
        table.Text("eventType", 256);
        table.Text("eventDetails", 1024).Optional();
    }
}
