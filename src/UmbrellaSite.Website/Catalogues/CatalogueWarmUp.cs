using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Reads the catalogue once the site is up: with 12,000 pages that takes seconds, which no visitor should wait for.</summary>
internal sealed partial class CatalogueWarmUp(CatalogueStore catalogues, IDefaultCultureAccessor language, ILogger<CatalogueWarmUp> log)
    : IHostedLifecycleService
{
    private Task _reading = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Not earlier: there may be no database yet, or one that is just being filled.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _reading = Task.Run(Read, CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => _reading.WaitAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Whatever is wrong with the content, the first visitor meets it again, and gets the page for it.
    private void Read()
    {
        try
        {
            _ = catalogues.In(language.DefaultCulture);
        }
        catch (Exception exception)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(EventId = 7101, Level = LogLevel.Warning, Message = "The catalogue could not be read ahead; it is read with the first page.")]
    private partial void LogFailed(Exception exception);
}
