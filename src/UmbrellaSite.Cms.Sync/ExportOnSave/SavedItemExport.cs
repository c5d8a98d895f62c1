using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Kinds;
using UmbrellaSite.Cms.Sync.Running;

namespace UmbrellaSite.Cms.Sync.ExportOnSave;

/// <summary>Writes the files of items that were just saved or deleted, one change after the other.</summary>
internal sealed class SavedItemExport(
    IServiceScopeFactory scopes,
    KindSelection selection,
    SyncFolders folders,
    SyncPause pause,
    ILogger<SavedItemExport> logger) : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);

    public Task SavedAsync<TKind, TItem>(IEnumerable<TItem> items)
        where TKind : IItemExport<TItem> =>
        WriteAsync<TKind, TItem>(items, (kind, item, target, run) => kind.ExportAsync(item, target, run));

    public Task DeletedAsync<TKind, TItem>(IEnumerable<TItem> items)
        where TKind : IItemExport<TItem> =>
        WriteAsync<TKind, TItem>(items, (kind, item, target, run) =>
        {
            kind.ExportDeleted(item, target, run);
            return Task.CompletedTask;
        });

    public void Dispose() => _writing.Dispose();

    private async Task WriteAsync<TKind, TItem>(IEnumerable<TItem> items, Func<TKind, TItem, SyncTarget, KindRun, Task> write)
        where TKind : IItemExport<TItem>
    {
        if (pause.IsPaused || selection.ExportsNothingOnSave)
        {
            return;
        }

        using var services = scopes.CreateScope();
        var kind = services.ServiceProvider.GetServices<ISyncKind>().OfType<TKind>().Single();
        if (!selection.ExportsOnSave(kind))
        {
            return;
        }

        await _writing.WaitAsync();
        try
        {
            foreach (var item in items)
            {
                // A target of its own for each item: what is saved twice in a row is the same file twice.
                var run = new KindRun(kind.Name, selection.SettingsOf(kind), progress: null);
                await write(kind, item, folders.Target(folders.Root, kind), run);
            }

            SyncFormat.WriteMark(folders.Root, folders.Extension);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // What was saved stays saved; the file can be written later by an export.
            logger.LogError(unwritable, "uSync: the files of {Kind} could not be written to {Folder}", kind.Name, folders.Root);
        }
        finally
        {
            _writing.Release();
        }
    }
}
