using System.Diagnostics;
using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Seeding;

/// <summary>
/// Creates pages for measurements, the same ones every time: a start page of their own with sections of a hundred pages.
/// </summary>
internal sealed class DocumentSeeder(IContentService content, SeedPageType pageType)
{
    private const int PagesPerSection = 100;
    private const int Administrator = -1;

    /// <summary>Saves and publishes each page by itself, as an editor does.</summary>
    /// <param name="acknowledge">Told "published" and the page's key as soon as both are promised to last.</param>
    public SeedReport OneByOne(int documents, Action<string> acknowledge)
    {
        var started = Stopwatch.GetTimestamp();
        Create(documents, page =>
        {
            content.Save(page, Administrator);
            content.Publish(page, ["*"], Administrator);
            acknowledge($"published {page.Key}");
        });
        return new SeedReport(documents, Stopwatch.GetElapsedTime(started), TimeSpan.Zero);
    }

    /// <summary>Saves all pages, then publishes their branch at once.</summary>
    /// <param name="acknowledge">Told "saved" and the key of each page, at the end "published" and the key of the start page.</param>
    public SeedReport AsBranch(int documents, Action<string> acknowledge)
    {
        var started = Stopwatch.GetTimestamp();
        var root = Create(documents, page =>
        {
            content.Save(page, Administrator);
            acknowledge($"saved {page.Key}");
        });
        var saved = Stopwatch.GetElapsedTime(started);
        started = Stopwatch.GetTimestamp();
        content.PublishBranch(root, PublishBranchFilter.IncludeUnpublished, ["*"], Administrator);
        acknowledge($"published {root.Key}");
        return new SeedReport(documents, saved, Stopwatch.GetElapsedTime(started));
    }

    private IContent Create(int documents, Action<IContent> keep)
    {
        var type = pageType.GetOrCreate();
        var root = NewPage("Messung", -1, type, 0);
        keep(root);
        IContent section = root;
        for (var number = 1; number < documents; number++)
        {
            var isSection = number % (PagesPerSection + 1) == 1;
            var parent = isSection ? root : section;
            var page = NewPage(
                string.Create(CultureInfo.InvariantCulture, $"{(isSection ? "Abschnitt" : "Seite")} {number}"),
                parent.Id,
                type,
                number);
            keep(page);
            section = isSection ? page : section;
        }

        return root;
    }

    private Content NewPage(string name, int parentId, IContentType type, int number)
    {
        var page = new Content(name, parentId, type, Administrator);
        page.SetValue(SeedPageType.Heading, name);
        page.SetValue(SeedPageType.Lead, $"Absatz {number}: Menschen, die dasselbe erlebt haben, treffen sich und helfen einander.");
        page.SetValue(SeedPageType.Body, SeedText.Paragraphs(number));
        page.TemplateId = type.DefaultTemplate?.Id;
        return page;
    }
}
