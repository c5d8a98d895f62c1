namespace UmbrellaSite.Cms.Sync;

/// <summary>Brings the site's content model and content into line with uSync files, and writes those files.</summary>
public interface ISyncService
{
    /// <summary>
    /// Imports one kind after the other, each in a transaction of its own. The first file that cannot be imported ends the
    /// run: its kind is rolled back, later kinds are not touched, and <see cref="SyncSummary.Failures"/> names it.
    /// </summary>
    Task<SyncSummary> ImportAsync(SyncRequest request, CancellationToken cancellationToken = default);

    /// <summary>Writes what the site holds. Files that already say the same are left alone.</summary>
    Task<SyncSummary> ExportAsync(SyncRequest request, CancellationToken cancellationToken = default);

    /// <summary>Says what an import would do, and which files it would refuse, without changing anything.</summary>
    Task<SyncSummary> ReportAsync(SyncRequest request, CancellationToken cancellationToken = default);
}
