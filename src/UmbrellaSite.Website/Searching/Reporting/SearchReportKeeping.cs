using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UmbrellaSite.Website.Searching.Reporting;

/// <summary>Writes the counts now and then, and when the site stops.</summary>
internal sealed partial class SearchReportKeeping(SearchReport report, TimeProvider clock, ILogger<SearchReportKeeping> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(_pause, clock, stoppingToken);
                Keep();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Keep();
        }
    }

    private void Keep()
    {
        try
        {
            report.Keep();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(EventId = 7221, Level = LogLevel.Warning, Message = "The counts of search terms could not be written; they are tried again in a minute.")]
    private partial void LogFailed(Exception exception);
}
