using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>A row for each of Core's lock ids: on PostgreSQL taking a lock is updating its row.</summary>
internal static class LockSeeds
{
    private static readonly (int Id, string Name)[] All =
    [
        (Constants.Locks.MainDom, nameof(Constants.Locks.MainDom)),
        (Constants.Locks.Servers, nameof(Constants.Locks.Servers)),
        (Constants.Locks.ContentTypes, nameof(Constants.Locks.ContentTypes)),
        (Constants.Locks.ContentTree, nameof(Constants.Locks.ContentTree)),
        (Constants.Locks.MediaTree, nameof(Constants.Locks.MediaTree)),
        (Constants.Locks.MemberTree, nameof(Constants.Locks.MemberTree)),
        (Constants.Locks.MediaTypes, nameof(Constants.Locks.MediaTypes)),
        (Constants.Locks.MemberTypes, nameof(Constants.Locks.MemberTypes)),
        (Constants.Locks.Domains, nameof(Constants.Locks.Domains)),
        (Constants.Locks.KeyValues, nameof(Constants.Locks.KeyValues)),
        (Constants.Locks.Languages, nameof(Constants.Locks.Languages)),
        (Constants.Locks.ScheduledPublishing, nameof(Constants.Locks.ScheduledPublishing)),
        (Constants.Locks.WebhookRequest, nameof(Constants.Locks.WebhookRequest)),
        (Constants.Locks.WebhookLogs, nameof(Constants.Locks.WebhookLogs)),
        (Constants.Locks.LongRunningOperations, nameof(Constants.Locks.LongRunningOperations)),
        (Constants.Locks.DocumentUrls, nameof(Constants.Locks.DocumentUrls)),
        (Constants.Locks.CacheVersion, nameof(Constants.Locks.CacheVersion)),
        (Constants.Locks.DistributedJobs, nameof(Constants.Locks.DistributedJobs)),
        (Constants.Locks.DocumentUrlAliases, nameof(Constants.Locks.DocumentUrlAliases)),
    ];

    public static void WriteTo(ISqlDatabase database)
    {
        foreach (var (id, name) in All)
        {
            database.Execute($"""INSERT INTO "umbracoLock" ("id", "value", "name") VALUES ({id}, {1}, {name})""");
        }
    }
}
