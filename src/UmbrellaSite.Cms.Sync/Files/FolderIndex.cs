using System.Collections.Concurrent;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>Knows which item lies in which file of a folder. Reads a file again only when it has changed on disk.</summary>
internal sealed class FolderIndex(string folder, string extension)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>What the file holds; null when there is none or it cannot be read (then it may be overwritten).</summary>
    public SyncFile? At(string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
        {
            _entries.TryRemove(path, out _);
            return null;
        }

        var stamp = (info.LastWriteTimeUtc, info.Length);
        if (_entries.TryGetValue(path, out var entry) && entry.Stamp == stamp)
        {
            return entry.File;
        }

        var file = TryRead(path);
        _entries[path] = new Entry(stamp, file);
        return file;
    }

    /// <summary>Which files claim to hold which item, as the folder is now.</summary>
    public ILookup<Guid, SyncFile> ByKey() => SyncFolder.Paths(folder, extension)
        .Select(At)
        .OfType<SyncFile>()
        .Where(file => !EmptyMarker.Is(file.Element, EmptyMarker.Rename))
        .ToLookup(file => file.Key);

    private static SyncFile? TryRead(string path)
    {
        try
        {
            return SyncFileReader.Read(path);
        }
        catch (SyncProblemException)
        {
            return null;
        }
    }

    private sealed record Entry((DateTime, long) Stamp, SyncFile? File);
}
