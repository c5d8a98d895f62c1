using System.Data.Common;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Kinds;

namespace UmbrellaSite.Cms.Sync.Running;

/// <summary>One transaction for each kind: all of it or nothing.</summary>
internal sealed class KindTransaction(ICoreScopeProvider scopes, ImportedFiles imported)
{
    public async Task ImportAsync(ISyncKind kind, IReadOnlyList<SyncFile> files, KindRun run, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
        {
            return;
        }

        try
        {
            using var scope = scopes.CreateCoreScope();
            await kind.ImportAsync(files, run, cancellationToken);
            if (run.Changes.Count > 0)
            {
                imported.Forget();
            }

            scope.Complete();
        }
        catch (Exception busy) when (busy is DistributedLockingException or TimeoutException)
        {
            throw new SyncProblemException($"Somebody else was writing to the database for too long ({busy.Message}). Import again.", inner: busy);
        }
        catch (Exception refused) when (refused is InvalidOperationException or ArgumentException or NotSupportedException or InvalidCompositionException or DbException or IOException)
        {
            // What Umbraco's services and the database throw about an item; the file at work is the one to look at.
            throw new SyncProblemException(run.Current?.Element, $"'{run.Current?.Alias}' was refused: {refused.Message}", refused);
        }
    }

    /// <summary>Several reads that see the same state.</summary>
    public async Task ReadAsync(Func<Task> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        await read();
    }
}
