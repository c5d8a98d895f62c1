using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>
/// Reads what editors are working on, straight from the database each time: only they look at it, and inside of a scope
/// they look at what the scope has changed.
/// </summary>
internal sealed class DraftReader(ICoreScopeProvider scopes, PublishedSnapshots snapshots)
{
    private readonly Lock _guard = new();
    private EntryReader _reader = new();
    private int _generation;

    public ContentEntry? Find(Guid key) => Read(EntryFilter.Keys([key])).FirstOrDefault();

    public ContentEntry? Find(int id) => Read(EntryFilter.Ids([id])).FirstOrDefault();

    public IReadOnlyDictionary<Guid, ContentEntry> Find(IEnumerable<Guid> keys) => keys
        .Distinct()
        .Chunk(EntryFilter.Most)
        .SelectMany(chunk => Read(EntryFilter.Keys(chunk)))
        .ToDictionary(entry => entry.Key);

    private List<ContentEntry> Read(EntryFilter filter)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        lock (_guard)
        {
            if (_generation != snapshots.Conversions)
            {
                _generation = snapshots.Conversions;
                _reader = new EntryReader();
            }

            return _reader.Read(((IDatabaseScope)scope).Database, EntrySource.DraftDocuments, filter);
        }
    }
}
