using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using UmbrellaSite.Website.Searching.Synonyms;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Looks at pages as they are published now.</summary>
internal sealed partial class PageScanner(
    IPublishedContentCache contents,
    FindablePages findable,
    SearchDocumentReader reader,
    PageVersions versions,
    SynonymBook synonyms,
    ILogger<PageScanner> log)
{
    public bool IsPublished(Guid key) => contents.GetById(preview: false, key) is not null;

    /// <param name="known">What the index has of it.</param>
    /// <param name="force">Read it even if it is the same as before: something that it shows has changed.</param>
    /// <returns>What the index should have; <paramref name="known"/> itself, and no documents, if that is the same.</returns>
    public PageScan Scan(Guid key, FedPage? known, bool force)
    {
        try
        {
            return ScanHere(key, known, force);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One page that cannot be read must not keep the others from being found.
            LogUnreadable(exception, key);
            return new PageScan(null, []);
        }
    }

    private PageScan ScanHere(Guid key, FedPage? known, bool force)
    {
        var page = contents.GetById(preview: false, key);
        IReadOnlyList<string> cultures = page is null ? [] : findable.CulturesOf(page);
        synonyms.Set(key, page, cultures);
        if (page is null || cultures.Count == 0)
        {
            return new PageScan(null, []);
        }

        var version = versions.Of(page, cultures);
        return known?.Version == version && !force ? new PageScan(known, []) : Read(page, cultures, version);
    }

    private PageScan Read(IPublishedContent page, IReadOnlyList<string> cultures, ulong version)
    {
        var reading = reader.Read(page, cultures);
        return new PageScan(new FedPage(version, PageVersions.NamesOf(page, cultures), [.. reading.Picks]), reading.Documents);
    }

    [LoggerMessage(EventId = 7203, Level = LogLevel.Warning, Message = "The page {Key} could not be read for the search index, and is not found.")]
    private partial void LogUnreadable(Exception exception, Guid key);
}
