using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Reads the catalogue once the site is up: with 12,000 pages that takes seconds, which no visitor should wait for.</summary>
internal sealed partial class CatalogueWarmUp(CatalogueStore catalogues, IDefaultCultureAccessor language, ILogger<CatalogueWarmUp> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(Read, stoppingToken);

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
