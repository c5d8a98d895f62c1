namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>All files of a run by kind, so that a report can tell what the files bring along themselves.</summary>
internal sealed class SyncFileSet(IReadOnlyDictionary<string, IReadOnlyList<SyncFile>> files)
{
    public IReadOnlyList<SyncFile> Of(string kind) => files.TryGetValue(kind, out var found) ? found : [];

    public bool Brings(string kind, Guid key) => Of(kind).Any(file => !file.IsMarker && file.Key == key);

    public bool Brings(string kind, string alias) =>
        Of(kind).Any(file => !file.IsMarker && string.Equals(file.Alias, alias, StringComparison.OrdinalIgnoreCase));
}
