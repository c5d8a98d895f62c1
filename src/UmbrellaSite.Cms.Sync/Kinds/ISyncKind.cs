using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Running;

namespace UmbrellaSite.Cms.Sync.Kinds;

/// <summary>
/// One kind of item that lies in a folder of its own. Kinds are registered in the order of their import, and made afresh
/// for each run, so they may remember what they have looked up.
/// </summary>
internal interface ISyncKind
{
    /// <summary>The folder's name, such as "DataTypes".</summary>
    string Name { get; }

    /// <summary>uSync's name for it in <c>uSync:Sets</c>, such as "DataTypeHandler".</summary>
    string Handler { get; }

    /// <summary>"Settings" or "Content".</summary>
    string Group { get; }

    /// <summary>What the names of its files end in; null where that is the extension of the settings.</summary>
    string? Extension => null;

    Task ImportAsync(IReadOnlyList<SyncFile> files, KindRun run, CancellationToken cancellationToken);

    Task ReportAsync(SyncFileSet files, KindRun run, CancellationToken cancellationToken);

    Task ExportAsync(SyncTarget target, KindRun run, CancellationToken cancellationToken);
}
