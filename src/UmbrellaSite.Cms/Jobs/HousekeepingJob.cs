using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Sync;

namespace UmbrellaSite.Cms.Jobs;

/// <summary>Removes what has had its time: old versions, audit entries, temporary files, finished long operations.</summary>
internal sealed class HousekeepingJob(
    HousekeepingServices services,
    TimeProvider clock,
    IServerRoleAccessor role,
    ILogger<HousekeepingJob> logger) : RecurringJob(clock, role, logger)
{
    private readonly TimeProvider _clock = clock;

    protected override TimeSpan Period => TimeSpan.FromHours(1);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        services.Versions.PerformContentVersionCleanup(now.UtcDateTime);
        await services.Audit.CleanLogsAsync((int)services.Logging.Value.MaxLogAge.TotalMinutes);
        await services.TemporaryFiles.CleanUpOldTempFiles();
        using var scope = services.Scopes.CreateCoreScope(autoComplete: true);
        await services.Operations.CleanOperationsAsync(now - services.OperationSettings.Value.Cleanup.MaxEntryAge);
    }
}
