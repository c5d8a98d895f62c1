using System.Diagnostics;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>
/// Stores and publishes a load set below the site's own directories. Pages that are there are left alone, so a run that
/// was stopped is continued by the next one.
/// </summary>
internal sealed class LoadSetSeeder(IContentService content, ICoreScopeProvider scopes, LoadSetTypes types)
{
    // One transaction, and one message to everybody who listens, for so many pages.
    private const int BatchSize = 100;
    private const int Administrator = -1;

    private static readonly DateTime _created = new(2026, 1, 12, 9, 0, 0, DateTimeKind.Utc);

    public static LoadSetSeeder In(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<LoadSetSeeder>(services, ActivatorUtilities.CreateInstance<LoadSetTypes>(services));

    /// <param name="progress">Told after each batch how many pages have been looked at.</param>
    public LoadSetReport Seed(LoadSize size, Action<int> progress)
    {
        var started = Stopwatch.GetTimestamp();
        var pages = LoadPages.Of(LoadPlan.Of(size, types.TextBlock));
        var created = 0;
        var seen = 0;
        foreach (var batch in pages.Chunk(BatchSize))
        {
            created += Store(batch);
            seen += batch.Length;
            progress(seen);
        }

        return new LoadSetReport(pages.Count, created, Stopwatch.GetElapsedTime(started));
    }

    private int Store(IReadOnlyCollection<LoadPage> batch)
    {
        using var scope = scopes.CreateCoreScope();
        var published = content.GetByIds(batch.Select(page => page.Key)).Where(page => page.Published).Select(page => page.Key).ToHashSet();
        var missing = batch.Where(page => !published.Contains(page.Key)).ToList();
        missing.ForEach(Publish);
        scope.Complete();
        return missing.Count;
    }

    private void Publish(LoadPage page)
    {
        var document = content.GetById(page.Key) ?? New(page);
        content.Save(document, Administrator);
        var result = content.Publish(document, [types.Culture], Administrator);
        if (!result.Success)
        {
            throw new InvalidOperationException($"The sample page '{page.Name}' ({page.Kind}) could not be published: {result.Result}.");
        }
    }

    private Content New(LoadPage page)
    {
        var type = types.Of(page.Kind);
        var parent = page.Parent is { } key ? content.GetById(key) : types.DirectoryOf(page.Kind);
        var document = new Content(page.Name, parent ?? throw new InvalidOperationException($"The page above '{page.Name}' is missing."), type, Administrator, types.Culture)
        {
            Key = page.Key,
            CreateDate = _created,
            TemplateId = type.DefaultTemplate?.Id,
        };
        foreach (var (alias, value) in page.Values)
        {
            document.SetValue(alias, value);
        }

        foreach (var (alias, text) in page.Texts)
        {
            document.SetValue(alias, text, types.Culture);
        }

        return document;
    }
}
