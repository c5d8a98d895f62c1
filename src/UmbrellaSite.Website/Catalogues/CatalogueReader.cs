using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Website.Entries;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Reads everything published, in one language, and in German what is not there in that language.</summary>
internal sealed class CatalogueReader(
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache contents,
    IPublishedUrlProvider urls,
    IVariationContextAccessor variation,
    IDefaultCultureAccessor defaultCulture,
    IUmbracoContextFactory contexts)
{
    /// <param name="known">What was read before; of pages that have not changed it is taken over.</param>
    /// <param name="changed">Pages that have changed; those below them are read again too.</param>
    public CatalogueContent Read(string culture, CatalogueContent known, IReadOnlySet<Guid> changed)
    {
        // Away from the request: the page that happens to ask first has not looked at all the others, and stays in its own
        // language. On a thread of its own, because who waits for a task of the pool may be given it to run, request and all.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Factory.StartNew(
                () =>
                {
                    using var context = contexts.EnsureUmbracoContext();
                    return ReadHere(culture, known, changed);
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default).GetAwaiter().GetResult();
        }
    }

    private CatalogueContent ReadHere(string culture, CatalogueContent known, IReadOnlySet<Guid> changed)
    {
        var outdated = Outdated(known, changed);
        var pages = new Dictionary<Guid, Entry?>(known.ByPage.Count);
        foreach (var key in Keys())
        {
            pages[key] = !outdated.Contains(key) && known.ByPage.TryGetValue(key, out var entry) ? entry : Read(key, culture);
        }

        // Whoever has chosen a page that was not published has not seen it until now.
        return known.ByPage.Count > 0 && pages.Any(page => IsChosenByOthers(page.Value) && known.ByPage.GetValueOrDefault(page.Key) is null)
            ? ReadHere(culture, CatalogueContent.Empty, changed)
            : new CatalogueContent(pages);
    }

    private HashSet<Guid> Outdated(CatalogueContent known, IReadOnlySet<Guid> changed)
    {
        var outdated = changed.ToHashSet();
        foreach (var page in changed)
        {
            outdated.UnionWith(navigation.TryGetDescendantsKeys(page, out var below) ? below : []);
        }

        // An event shows the name of who invites to it.
        outdated.UnionWith(known.ByPage.Values.OfType<EventEntry>().Where(entry => entry.OrganiserKey is { } key && outdated.Contains(key)).Select(entry => entry.Key).ToList());
        return outdated;
    }

    private static bool IsChosenByOthers(Entry? entry) =>
        entry is TopicEntry or OrganisationEntry or ContactPointEntry or CampaignEntry or TermEntry;

    private IEnumerable<Guid> Keys() => navigation.TryGetRootKeys(out var roots)
        ? roots.SelectMany(root => navigation.TryGetDescendantsKeysOrSelfKeys(root, out var keys) ? keys : [])
        : [];

    private Entry? Read(Guid key, string wanted)
    {
        if (contents.GetById(preview: false, key) is not { } page || Culture(page, wanted) is not { } culture)
        {
            return null;
        }

        variation.VariationContext = new VariationContext(culture);
        var url = urls.GetUrl(page, UrlMode.Relative, culture);
        return url is "#" or "" ? null : EntryReader.Read(page, EntryFactsReader.Read(page, culture, url));
    }

    private string? Culture(IPublishedContent page, string wanted) =>
        page.Cultures.ContainsKey(wanted) ? wanted : page.Cultures.ContainsKey(defaultCulture.DefaultCulture) ? defaultCulture.DefaultCulture : null;
}
