using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Hosting;

/// <summary>Starts Umbraco's runtime before the web server listens, so that no visitor meets a half-started site.</summary>
internal sealed class RuntimeService(IRuntime runtime) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => runtime.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => runtime.StopAsync(cancellationToken);
}
