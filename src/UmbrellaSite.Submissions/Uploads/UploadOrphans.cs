using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Uploads;

/// <summary>Files whose row was never written, or is gone: what a crash leaves.</summary>
internal sealed class UploadOrphans(SubmissionStore store, UploadFiles files, TimeProvider clock) : IRetentionStep
{
    private static readonly TimeSpan _beingWritten = TimeSpan.FromDays(1);

    public Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var orphans = store.Read(session => files.Before(clock.GetUtcNow() - _beingWritten)
            .Where(key => UploadStore.Find(session, key) is null)
            .ToList());
        orphans.ForEach(files.Delete);
        return Task.FromResult(orphans.Count);
    }
}
