using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Running;

namespace UmbrellaSite.Cms.Sync.Kinds;

/// <summary>Writes the file of one item, after it was saved or deleted.</summary>
internal interface IItemExport<in TItem> : ISyncKind
{
    Task ExportAsync(TItem item, SyncTarget target, KindRun run);

    void ExportDeleted(TItem item, SyncTarget target, KindRun run);
}
