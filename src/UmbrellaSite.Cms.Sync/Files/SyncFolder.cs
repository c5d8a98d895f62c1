using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>The files of one kind, from one folder or several.</summary>
internal static class SyncFolder
{
    /// <summary>
    /// Reads all files. Where several folders hold an item with the same key, the last one wins; two files of one folder
    /// must not share a key, because then nobody could say which one is meant.
    /// </summary>
    public static IReadOnlyList<SyncFile> Read(IEnumerable<string> folders, string kind, string extension)
    {
        var merged = new Dictionary<Guid, SyncFile>();
        var markers = new List<SyncFile>();
        foreach (var folder in folders)
        {
            var files = Paths(Path.Combine(folder, kind), extension).Select(SyncFileReader.Read).ToList();
            RefuseSharedKeys(files);
            foreach (var file in files.Where(file => !file.IsMarker))
            {
                merged[file.Key] = file;
            }

            markers.AddRange(files.Where(file => file.IsMarker));
        }

        return [.. merged.Values, .. markers];
    }

    public static IEnumerable<string> Paths(string folder, string extension) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, $"*.{extension}", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];

    private static void RefuseSharedKeys(IReadOnlyCollection<SyncFile> files)
    {
        var seen = new Dictionary<Guid, SyncFile>();
        foreach (var file in files.Where(file => !file.IsMarker && file.Key != Guid.Empty))
        {
            if (!seen.TryAdd(file.Key, file))
            {
                throw new SyncProblemException(
                    $"The key {file.Key} is also used by {seen[file.Key].Path}. Give one of them another key or remove it.",
                    SyncProblemException.LineOf(file.Element),
                    file.Path);
            }
        }
    }
}
