using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using UmbrellaSite.Cms.Sync.Running;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Startup;

/// <summary>What the settings want done when the site starts: <c>ExportAtStartup</c>, <c>ImportOnFirstBoot</c>, <c>ImportAtStartup</c>.</summary>
internal sealed class SyncAtStartup(
    ISyncService sync,
    KindSelection selection,
    IServiceScopeFactory scopes,
    FirstBoot firstBoot,
    StopAndOnceFiles files,
    ImportedFiles imported,
    IOptionsMonitor<USyncSettings> options,
    IRuntimeState runtime,
    IServerRoleAccessor server,
    ILogger<SyncAtStartup> logger) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        // Only one of several servers writes to the database they share.
        if (runtime.Level < RuntimeLevel.Run || server.CurrentServerRole == ServerRole.Subscriber)
        {
            return;
        }

        var settings = options.CurrentValue;
        if (!SyncGroup.IsNothing(settings.ExportAtStartup))
        {
            await sync.ExportAsync(new SyncRequest { Kinds = KindsOf(settings.ExportAtStartup) }, cancellationToken);
        }

        if (settings.ImportOnFirstBoot && firstBoot.IsDue)
        {
            await ImportFirstAsync(settings.FirstBootGroup, cancellationToken);
        }
        else if (!SyncGroup.IsNothing(settings.ImportAtStartup) && files.AllowImport())
        {
            await ImportChangedAsync(settings.ImportAtStartup, cancellationToken);
            files.ImportDone();
        }
    }

    private async Task ImportChangedAsync(string groups, CancellationToken cancellationToken)
    {
        var fingerprint = FingerprintOf(groups);
        if (!files.IsOnce && imported.Match(fingerprint))
        {
            logger.LogInformation("uSync import at start-up: no file has changed since the last one");
            return;
        }

        var summary = await ImportAsync(groups, cancellationToken);
        if (summary.Succeeded)
        {
            imported.Remember(fingerprint);
        }
    }

    // A new site without its content is of no use to anybody, so it does not start.
    private async Task ImportFirstAsync(string groups, CancellationToken cancellationToken)
    {
        var summary = await ImportAsync(groups, cancellationToken);
        if (!summary.Succeeded)
        {
            throw new BootFailedException($"The first import failed. {summary.Failures[0]}");
        }

        firstBoot.MarkDone();
    }

    private async Task<SyncSummary> ImportAsync(string groups, CancellationToken cancellationToken)
    {
        var summary = await sync.ImportAsync(new SyncRequest { Kinds = KindsOf(groups) }, cancellationToken);
        logger.LogInformation(
            "uSync import at start-up: {Created} created, {Updated} updated, {Deleted} deleted, {Unchanged} unchanged, {Failed} failed",
            summary.Kinds.Sum(kind => kind.Created),
            summary.Kinds.Sum(kind => kind.Updated),
            summary.Kinds.Sum(kind => kind.Deleted),
            summary.Kinds.Sum(kind => kind.Unchanged),
            summary.Failures.Count);
        return summary;
    }

    private IReadOnlyCollection<string> KindsOf(string groups)
    {
        using var services = scopes.CreateScope();
        var kinds = selection.InGroups(services.ServiceProvider, groups);
        return kinds.Count > 0 ? kinds : throw new BootFailedException(
            $"uSync knows no group '{groups}'. Set ImportAtStartup, ExportAtStartup and FirstBootGroup of uSync:Settings to All, Settings, Content or None.");
    }

    private string? FingerprintOf(string groups)
    {
        using var services = scopes.CreateScope();
        return imported.Fingerprint(selection.Of(services.ServiceProvider, KindsOf(groups), "Import"));
    }
}
