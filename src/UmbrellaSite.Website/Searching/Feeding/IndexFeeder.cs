using Umbraco.Cms.Core.Web;
using UmbrellaSite.Search;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Website.Searching.Synonyms;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Brings the index up to date with what is published, step by step. Used by one at a time.</summary>
internal sealed class IndexFeeder(
    ISearchIndex index,
    SearchFeed feed,
    FedPages fed,
    PageScanner scanner,
    PageTree tree,
    PageVersions versions,
    AccessRules access,
    SynonymBook synonyms,
    IUmbracoContextFactory contexts)
{
    // Small enough that a change noted meanwhile does not wait a second.
    private const int PagesOfStep = 200;

    private readonly FeedQueue _queue = new();
    private bool _rebuild;

    public bool IsReady => !index.IsRebuildWanted;

    /// <summary>Finds out what the index has. Call it once, before the first step.</summary>
    public void Begin()
    {
        using var context = contexts.EnsureUmbracoContext();
        index.RebuildWanted += (_, _) => feed.Wake();
        _ = access.TakeChanged();
        _rebuild = !fed.TryLoad();
        _queue.AddLater(tree.All.Concat(fed.Keys));
    }

    /// <returns>Whether there is more to do.</returns>
    public bool Step(CancellationToken cancellation)
    {
        using var context = contexts.EnsureUmbracoContext();
        TakeNotes();
        if (_rebuild || index.IsRebuildWanted)
        {
            Rebuild(cancellation);
        }
        else
        {
            Update(_queue.Next(PagesOfStep));
        }

        if (_queue.IsEmpty)
        {
            synonyms.TellTo(index);
        }

        return !_queue.IsEmpty;
    }

    public void Rebuild(CancellationToken cancellation)
    {
        var pages = new Dictionary<Guid, FedPage>();
        index.Rebuild(Documents(pages), cancellation);
        fed.Replace(pages);
        fed.Save();
        _queue.Clear();
        _rebuild = false;
    }

    private IEnumerable<SearchDocument> Documents(Dictionary<Guid, FedPage> pages)
    {
        foreach (var key in tree.All)
        {
            var scan = scanner.Scan(key, known: null, force: true);
            if (scan.Page is null)
            {
                continue;
            }

            pages[key] = scan.Page;
            foreach (var document in scan.Documents)
            {
                yield return document;
            }
        }
    }

    private void TakeNotes()
    {
        var (changed, sweep) = feed.Notes.Take();
        if (sweep.HasFlag(FeedSweep.Types))
        {
            versions.ForgetTypes();
        }

        _rebuild |= sweep.HasFlag(FeedSweep.Rebuild);
        if (sweep.HasFlag(FeedSweep.Access))
        {
            changed.UnionWith(access.TakeChanged());
        }

        if ((sweep & (FeedSweep.Compare | FeedSweep.Types)) != FeedSweep.None)
        {
            _queue.AddLater(tree.All.Concat(fed.Keys));
        }

        Queue(changed);
    }

    private void Queue(HashSet<Guid> changed)
    {
        _queue.AddFirst(changed);
        foreach (var key in changed)
        {
            _queue.AddLater(tree.Below(key));
        }

        // Files, and pages that can be found from now on.
        _queue.AddLater(fed.MadeFrom(changed.Where(key => fed.Find(key) is null).ToHashSet()), force: true);

        // What lay below a page that is gone is gone too, and nobody tells its keys any more.
        if (changed.Any(key => fed.Find(key) is not null && !scanner.IsPublished(key)))
        {
            _queue.AddFirst([.. fed.Keys.Where(key => !scanner.IsPublished(key))]);
        }
    }

    private void Update(IReadOnlyList<Guid> keys)
    {
        var scans = keys.Select(key => (Key: key, Known: fed.Find(key), Scan: scanner.Scan(key, fed.Find(key), _queue.IsForced(key)))).ToList();
        var changed = scans.Where(page => !ReferenceEquals(page.Known, page.Scan.Page)).ToList();
        if (changed.Count > 0)
        {
            index.Update(
                [.. changed.Where(page => page.Scan.Page is null).Select(page => page.Key)],
                [.. changed.SelectMany(page => page.Scan.Documents)]);
        }

        foreach (var (key, _, scan) in changed)
        {
            fed.Set(key, scan.Page);
        }

        _queue.Done(keys);
        _queue.AddLater(fed.MadeFrom(changed.Where(page => page.Known?.Names != page.Scan.Page?.Names).Select(page => page.Key).ToHashSet()), force: true);
    }
}
