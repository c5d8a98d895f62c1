using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Schema;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>
/// Brings the site up before the first request is taken: database, navigation, components, and Umbraco's notifications of
/// the application's life in Umbraco's order.
/// </summary>
internal sealed partial class SiteRuntime(
    RuntimeState state,
    SiteInstaller installer,
    ComponentCollection components,
    IEventAggregator events,
    ILogger<SiteRuntime> logger) : IRuntime
{
    public IRuntimeState State => state;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        EnsureDatabase();
        await events.PublishAsync(new PostRuntimePremigrationsUpgradeNotification(), cancellationToken);
        await components.InitializeAsync(isRestarting: false, cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStartingNotification(state.Level, isRestarting: false), cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false), cancellationToken);
        LogStarted(logger, state.SemanticVersion.ToString());
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await events.PublishAsync(new UmbracoApplicationStoppingNotification(isRestarting: false), cancellationToken);
        await components.TerminateAsync(isRestarting: false, cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStoppedNotification(isRestarting: false), cancellationToken);
    }

    public async Task RestartAsync()
    {
        await StopAsync(CancellationToken.None);
        await StartAsync(CancellationToken.None);
    }

    private void EnsureDatabase()
    {
        state.DetermineRuntimeLevel();
        if (state.Level != RuntimeLevel.Install)
        {
            return;
        }

        installer.Install();
        state.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
        LogInstalled(logger);
    }

    [LoggerMessage(1001, LogLevel.Information, "The database was created")]
    private static partial void LogInstalled(ILogger logger);

    [LoggerMessage(1002, LogLevel.Information, "The site is up on Umbraco {Version}")]
    private static partial void LogStarted(ILogger logger, string version);
}
