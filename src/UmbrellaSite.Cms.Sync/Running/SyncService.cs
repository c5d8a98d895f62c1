using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Kinds;

namespace UmbrellaSite.Cms.Sync.Running;

internal sealed class SyncService(
    IServiceScopeFactory scopes,
    KindSelection selection,
    SyncFolders folders,
    KindTransaction transaction,
    SyncPause pause,
    DomainWarnings domainWarnings,
    ILogger<SyncService> logger) : ISyncService
{
    public async Task<SyncSummary> ImportAsync(SyncRequest request, CancellationToken cancellationToken = default)
    {
        using var services = scopes.CreateScope();
        using var paused = pause.Begin();
        var report = new RunReport(logger);
        var sources = folders.ForImport(request.Folder);
        if (!TryRead(services, request, "Import", sources, report, out var kinds, out var files))
        {
            return report.Summarise();
        }

        try
        {
            await ImportKindsAsync(kinds, files, request, report, cancellationToken);
        }
        finally
        {
            domainWarnings.GiveHeld();
        }

        return report.Summarise();
    }

    public async Task<SyncSummary> ReportAsync(SyncRequest request, CancellationToken cancellationToken = default)
    {
        using var services = scopes.CreateScope();
        var report = new RunReport(logger);
        var sources = folders.ForImport(request.Folder);
        if (!TryRead(services, request, "Report", sources, report, out var kinds, out var files))
        {
            return report.Summarise();
        }

        foreach (var kind in kinds)
        {
            var run = new KindRun(kind.Name, selection.SettingsOf(kind), request.Progress);
            await report.AddAsync(run, () => transaction.ReadAsync(() => kind.ReportAsync(files, run, cancellationToken)));
        }

        return report.Summarise();
    }

    public async Task<SyncSummary> ExportAsync(SyncRequest request, CancellationToken cancellationToken = default)
    {
        using var services = scopes.CreateScope();
        var report = new RunReport(logger);
        var folder = folders.ForExport(request.Folder);
        foreach (var kind in selection.Of(services.ServiceProvider, request.Kinds, "Export"))
        {
            var run = new KindRun(kind.Name, selection.SettingsOf(kind), request.Progress);
            var target = folders.Target(folder, kind, request.Clean);
            await report.AddAsync(run, () => transaction.ReadAsync(() => kind.ExportAsync(target, run, cancellationToken)));
        }

        SyncFormat.WriteMark(folder, folders.Extension);
        return report.Summarise();
    }

    private async Task ImportKindsAsync(IReadOnlyList<ISyncKind> kinds, SyncFileSet files, SyncRequest request, RunReport report, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
        {
            var run = new KindRun(kind.Name, selection.SettingsOf(kind), request.Progress);
            if (!await report.AddAsync(run, () => transaction.ImportAsync(kind, files.Of(kind.Name), run, cancellationToken)))
            {
                return;
            }
        }
    }

    // Everything is read before anything is changed: a broken file of the last kind stops the first one.
    private bool TryRead(
        IServiceScope services,
        SyncRequest request,
        string action,
        IReadOnlyList<string> sources,
        RunReport report,
        out IReadOnlyList<ISyncKind> kinds,
        out SyncFileSet files)
    {
        kinds = selection.Of(services.ServiceProvider, request.Kinds, action);
        files = new SyncFileSet(new Dictionary<string, IReadOnlyList<SyncFile>>());
        var read = new Dictionary<string, IReadOnlyList<SyncFile>>(StringComparer.OrdinalIgnoreCase);
        try
        {
            if (!sources.Any(Directory.Exists))
            {
                throw new SyncProblemException("The folder does not exist.", path: sources[^1]);
            }

            foreach (var source in sources.Where(Directory.Exists))
            {
                report.Warn(SyncFormat.Check(source, folders.Extension));
            }

            foreach (var kind in services.ServiceProvider.GetServices<ISyncKind>())
            {
                read[kind.Name] = SyncFolder.Read(sources, kind.Name, kind.Extension ?? folders.Extension);
            }
        }
        catch (SyncProblemException problem)
        {
            report.Fail(problem);
            return false;
        }

        files = new SyncFileSet(read);
        return true;
    }
}
