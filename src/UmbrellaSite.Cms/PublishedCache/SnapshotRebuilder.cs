using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>
/// Reads the snapshot anew, for an editor who does not trust it. There is no serialised copy in the database that could
/// have been written by another serializer.
/// </summary>
internal sealed class SnapshotRebuilder(PublishedSnapshots snapshots) : IDatabaseCacheRebuilder
{
    public Task<Attempt<DatabaseCacheRebuildResult>> RebuildAsync(bool useBackgroundThread)
    {
        Reread();
        return Task.FromResult(Attempt.Succeed(DatabaseCacheRebuildResult.Success));
    }

    public void RebuildDatabaseCacheIfSerializerChanged() => Reread();

    private void Reread()
    {
        snapshots.ForgetConversions();
        snapshots.Note(changes => changes.Everything = true);
        snapshots.ReadChanges();
    }
}
