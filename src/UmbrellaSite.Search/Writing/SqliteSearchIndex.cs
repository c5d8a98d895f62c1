using UmbrellaSite.Search.Answering;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Writing;

/// <summary>
/// The index in a SQLite file of its own. Readers take no lock: each works on one version, and finds the next one when it
/// asks again. Writers wait for each other, but never for a rebuild.
/// </summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    private readonly Lock _writing = new();
    private readonly Lock _rebuilding = new();
    private readonly SearchIndexOptions _options;
    private readonly TimeProvider _clock;
    private readonly IndexFolder _folder;
    private volatile LiveIndex? _live;
    private List<(IReadOnlyCollection<Guid> Removed, IReadOnlyCollection<SearchDocument> Changed)>? _sinceRebuildBegan;

    public SqliteSearchIndex(SearchIndexOptions options, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        _folder = new IndexFolder(options.Folder);
        var newest = _folder.Newest();
        _live = newest is null ? null : LiveIndex.TryOpen(newest, options);
        _folder.Clean(_live?.Path);
    }

    public event EventHandler? RebuildWanted;

    public SearchIndexState State => _live is null ? SearchIndexState.Preparing : SearchIndexState.Ready;

    public bool IsRebuildWanted => _live is not { HasTheseRules: true };

    public SearchAnswer Search(SearchQuestion question) =>
        Read(
            question.Culture,
            (session, culture) => new Answerer(session, culture, Today()).Answer(question),
            new SearchAnswer()) ?? new SearchAnswer { State = SearchIndexState.Preparing };

    public IReadOnlyList<SearchSuggestion> Suggest(string culture, string typed, int most) => [];

    public void Update(IReadOnlyCollection<Guid> removed, IReadOnlyCollection<SearchDocument> changed)
    {
        lock (_writing)
        {
            _sinceRebuildBegan?.Add((removed, changed));
            Update(_live, removed, changed);
        }
    }

    public void Rebuild(IEnumerable<SearchDocument> documents, CancellationToken cancellation)
    {
        lock (_rebuilding)
        {
            lock (_writing)
            {
                _sinceRebuildBegan = [];
            }

            try
            {
                var unfinished = _folder.NextUnfinished();
                IndexBuilder.Build(unfinished, documents, cancellation);
                TakeOver(IndexFolder.Finish(unfinished));
            }
            finally
            {
                lock (_writing)
                {
                    _sinceRebuildBegan = null;
                }
            }
        }
    }

    public void UseSynonyms(IReadOnlyCollection<SynonymGroup> groups)
    {
    }

    public void Dispose()
    {
        lock (_writing)
        {
            _live?.Dispose();
            _live = null;
        }
    }

    private int Today() => DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime).DayNumber;

    // Null if there is no index.
    private T? Read<T>(string cultureName, Func<ReadSession, CultureSnapshot, T> read, T withoutCulture)
        where T : class
    {
        var waiting = default(SpinWait);
        while (_live is { } live)
        {
            var snapshot = live.Snapshot;
            if (!snapshot.Cultures.TryGetValue(cultureName, out var culture))
            {
                return withoutCulture;
            }

            try
            {
                using var session = snapshot.File.Begin(snapshot.Version);
                if (session is not null)
                {
                    return Read(session, culture, read);
                }
            }
            catch (SqliteFailureException failure) when (failure.IsDamage)
            {
                Lose(live);
            }
            catch (InvalidDataException)
            {
                Lose(live);
            }

            waiting.SpinOnce();
        }

        return null;
    }

    private static T Read<T>(ReadSession session, CultureSnapshot culture, Func<ReadSession, CultureSnapshot, T> read)
    {
        var done = false;
        try
        {
            var answer = read(session, culture);
            done = true;
            return answer;
        }
        finally
        {
            if (!done)
            {
                session.Fail();
            }
        }
    }

    private void TakeOver(string path)
    {
        lock (_writing)
        {
            var next = LiveIndex.TryOpen(path, _options)
                ?? throw new InvalidOperationException($"The search index '{path}' was written and cannot be read; is its disk full or failing?");
            foreach (var (removed, changed) in _sinceRebuildBegan ?? [])
            {
                next.Update(removed, changed);
            }

            var last = _live;
            _live = next;
            last?.Dispose();
            _folder.Clean(next.Path);
        }
    }

    private void Update(LiveIndex? live, IReadOnlyCollection<Guid> removed, IReadOnlyCollection<SearchDocument> changed)
    {
        if (live is null)
        {
            return;
        }

        try
        {
            live.Update(removed, changed);
        }
        catch (SqliteFailureException failure) when (failure.IsDamage)
        {
            Lose(live);
        }
    }

    // The file is of no use any more: visitors are told that search is being prepared, and whoever owns the documents builds it anew.
    private void Lose(LiveIndex lost)
    {
        lock (_writing)
        {
            if (!ReferenceEquals(_live, lost))
            {
                return;
            }

            _live = null;
            lost.Dispose();
        }

        RebuildWanted?.Invoke(this, EventArgs.Empty);
    }
}
