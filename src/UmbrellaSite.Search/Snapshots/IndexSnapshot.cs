using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Snapshots;

/// <summary>The index in one version: what is in memory, and the file that belongs to it. Immutable, but for what is remembered of answers.</summary>
internal sealed class IndexSnapshot(IndexFile file, long version, IReadOnlyDictionary<string, CultureSnapshot> cultures)
{
    public IndexFile File => file;

    public long Version => version;

    /// <summary>By name, capitals and small letters alike.</summary>
    public IReadOnlyDictionary<string, CultureSnapshot> Cultures => cultures;
}
