using UmbrellaSite.Search.Answering;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;
using UmbrellaSite.Search.Suggesting;

namespace UmbrellaSite.Search.Writing;

/// <summary>
/// The index in a SQLite file of its own. Readers take no lock: each works on one version, and finds the next one when it
/// asks again. Writers wait for each other, but never for a rebuild.
/// </summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    // Beyond what is searched for, so that an answer says that the question was cut.
    private const int LongestKept = SearchQuestion.LongestText + 1;

    private readonly Lock _writing = new();
    private readonly Lock _rebuilding = new();
    private readonly SearchIndexOptions _options;
    private readonly TimeProvider _clock;
    private readonly IndexFolder _folder;
    private volatile LiveIndex? _live;
    private volatile Synonyms _synonyms = new([], 0);
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

    public SearchAnswer Search(SearchQuestion question)
    {
        var (text, today, synonyms) = (question.Text, Today(), _synonyms);
        var cut = text.Length <= LongestKept ? question : question with { Text = text[..LongestKept] };
        return Read(question.Culture, new SearchAnswer(), (snapshot, culture) => snapshot.Answers.Answer(cut, today, synonyms.Number, () =>
            snapshot.Read(session => new Answerer(session, culture, synonyms.Of(culture.Name), cut, today).Answer()))) ?? new SearchAnswer { State = SearchIndexState.Preparing };
    }

    public IReadOnlyList<SearchSuggestion> Suggest(string culture, string typed, int most)
    {
        var (today, cut) = (Today(), typed.Length <= LongestKept ? typed : typed[..LongestKept]);
        return Read<IReadOnlyList<SearchSuggestion>>(culture, [], (snapshot, own) => snapshot.Answers.Suggest(own.Name, cut, most, today, () =>
            snapshot.Read(session => new Suggester(session, own, today).Suggest(cut, most)))) ?? [];
    }

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

    public void UseSynonyms(IReadOnlyCollection<SynonymGroup> groups) => _synonyms = new Synonyms(groups, _synonyms.Number + 1);

    public void Dispose()
    {
        lock (_writing)
        {
            _live?.Dispose();
            _live = null;
        }
    }

    private int Today() => DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime).DayNumber;

    // Null if there is no index. Reading is tried again when the version that was looked at has just been replaced.
    private T? Read<T>(string cultureName, T withoutCulture, Func<IndexSnapshot, CultureSnapshot, T> read)
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
                return read(snapshot, culture);
            }
            catch (VersionReplacedException)
            {
                waiting.SpinOnce();
            }
            catch (Exception failure) when (failure is SqliteFailureException { IsDamage: true } or InvalidDataException)
            {
                Lose(live);
            }
        }

        return null;
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

        var done = false;
        try
        {
            live.Update(removed, changed);
            done = true;
        }
        catch (SqliteFailureException failure) when (failure.IsDamage)
        {
            Lose(live);
        }
        finally
        {
            // Nothing was written, but what is in memory may be ahead of the file.
            if (!done && ReferenceEquals(_live, live))
            {
                _live = LiveIndex.TryOpen(live.Path, _options);
                live.Dispose();
            }
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
