using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Writing;

/// <summary>An open index: the connection that writes, and the version that readers see. Writing is for one at a time.</summary>
internal sealed class LiveIndex : IDisposable
{
    private readonly SqliteFile _file;
    private readonly IndexFile _readers;
    private readonly SearchIndexOptions _options;
    private readonly List<CultureWriter> _cultures;
    private volatile IndexSnapshot _snapshot;

    private LiveIndex(SqliteFile file, string path, SearchIndexOptions options)
    {
        (_file, _options) = (file, options);
        HasTheseRules = IndexMeta.HasTheseRules(file);
        _cultures = [.. IndexMeta.Cultures(file).Select(culture => CultureWriter.Load(file, culture.Id, culture.Name, options))];
        _readers = new IndexFile(path);
        _snapshot = Publish(IndexMeta.Version(file));
    }

    public IndexSnapshot Snapshot => _snapshot;

    public string Path => _readers.Path;

    /// <summary>Whether the file was written by the rules of analysis that questions are read by.</summary>
    public bool HasTheseRules { get; }

    /// <summary>Null if the file is no index, damaged, unfinished or of another format.</summary>
    public static LiveIndex? TryOpen(string path, SearchIndexOptions options)
    {
        SqliteFile? file = null;
        try
        {
            file = SqliteFile.Open(path);
            if (IndexMeta.IsUsable(file))
            {
                file.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -2000; PRAGMA temp_store = MEMORY");
                var index = new LiveIndex(file, path, options);
                file = null;
                return index;
            }
        }
        catch (Exception failure) when (failure is SqliteFailureException or InvalidDataException)
        {
            // Whatever it is, it is made again.
        }
        finally
        {
            file?.Dispose();
        }

        return null;
    }

    /// <summary>All of it, or, with an exception, nothing; then the index must be opened again.</summary>
    public void Update(IReadOnlyCollection<Guid> removed, IReadOnlyCollection<SearchDocument> changed)
    {
        _file.Execute("BEGIN IMMEDIATE");
        var done = false;
        try
        {
            foreach (var name in changed.Select(document => document.Culture).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                AddCulture(name);
            }

            _cultures.ForEach(culture => Update(culture, removed, changed));
            var version = _snapshot.Version + 1;
            IndexMeta.WriteVersion(_file, version);
            var next = Publish(version);
            _file.Execute("COMMIT");
            (_snapshot, done) = (next, true);
        }
        finally
        {
            if (!done)
            {
                _file.Execute("ROLLBACK");
            }
        }

        // Only now, when nobody waits for the new version any more: this writes to the disk.
        _file.Execute("PRAGMA wal_checkpoint(PASSIVE)");
    }

    public void Dispose()
    {
        _readers.Dispose();
        _file.Dispose();
    }

    private static void Update(CultureWriter culture, IReadOnlyCollection<Guid> removed, IReadOnlyCollection<SearchDocument> changed)
    {
        var own = changed.Where(document => string.Equals(document.Culture, culture.Snapshot.Name, StringComparison.OrdinalIgnoreCase)).ToDictionary(document => document.Key);
        foreach (var key in removed.Concat(changed.Select(document => document.Key)).Where(key => !own.ContainsKey(key)).Distinct())
        {
            culture.Remove(key);
        }

        foreach (var document in own.Values)
        {
            culture.Replace(document);
        }
    }

    private void AddCulture(string name)
    {
        if (!_cultures.Exists(culture => string.Equals(culture.Snapshot.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            _cultures.Add(CultureWriter.Load(_file, IndexMeta.AddCulture(_file, name), name, _options));
        }
    }

    private IndexSnapshot Publish(long version) =>
        new(_readers, version, _cultures.ToDictionary(culture => culture.Snapshot.Name, culture => culture.Publish(), StringComparer.OrdinalIgnoreCase), new AnswerCache(_options.RememberedAnswers));
}
