using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Reads files one after the other, and has the pages that offer them read again.</summary>
internal sealed partial class AttachmentReading(AttachmentTexts texts, SearchFeed feed, IUmbracoContextFactory contexts, ILogger<AttachmentReading> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ReadWantedAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops, or never started: what is left is read the next time.
        }
    }

    private async Task ReadWantedAsync(CancellationToken stoppingToken)
    {
        await foreach (var key in texts.Wanted.ReadAllAsync(stoppingToken))
        {
            try
            {
                if (!await ReadAsync(key, stoppingToken))
                {
                    LogMissing();
                    return;
                }
            }
            catch (IOException exception)
            {
                LogFailed(exception, key);
            }
        }
    }

    /// <returns>Whether there is a program that reads files.</returns>
    private async Task<bool> ReadAsync(Guid key, CancellationToken cancellation)
    {
        if (File(key) is not { } file || texts.IsKept(key, file))
        {
            return true;
        }

        if (await PdfText.ReadAsync(file.FullName, cancellation) is not { } text)
        {
            return false;
        }

        texts.Keep(key, file, text);
        feed.Note(key);
        return true;
    }

    private FileInfo? File(Guid key)
    {
        using var context = contexts.EnsureUmbracoContext();
        return texts.FileOf(key);
    }

    [LoggerMessage(EventId = 7211, Level = LogLevel.Information, Message = "The program pdftotext is not installed (package poppler-utils), so the texts of PDF files are not searched.")]
    private partial void LogMissing();

    [LoggerMessage(EventId = 7212, Level = LogLevel.Warning, Message = "The text of the media item {Key} could not be kept; its pages are found without it.")]
    private partial void LogFailed(Exception exception, Guid key);
}
