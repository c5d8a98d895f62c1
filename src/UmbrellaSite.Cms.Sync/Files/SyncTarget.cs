using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>The folder that a kind's files are written into.</summary>
internal sealed class SyncTarget(string folder, string extension, FolderIndex index, bool clean = false)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private ILookup<Guid, SyncFile>? _before;

    /// <summary>
    /// Where an item is written: under its name, or under its name and a part of its key when that file holds another item.
    /// </summary>
    public string PathFor(string name, Guid key, Func<SyncFile, bool> isTheSame)
    {
        var path = Path.Combine(folder, FileNames.AppSafe($"{name}.{extension}"));
        var taken = _written.Contains(path) || (!clean && index.At(path) is { } file && file.Key != key && !isTheSame(file));
        return taken ? Path.Combine(folder, $"{name}_{FileNames.ShortKey(key)}.{extension}") : path;
    }

    /// <returns>Null when the file said the same already.</returns>
    public SyncChangeType? Write(string path, XElement element)
    {
        _before ??= index.ByKey();
        _written.Add(path);
        var isNew = !File.Exists(path);
        return SyncFileWriter.Write(path, element) ? (isNew ? SyncChangeType.Create : SyncChangeType.Update) : null;
    }

    /// <summary>An item that was renamed still lies under its old name: that file becomes a marker, so that no key is there twice.</summary>
    public void MarkOthersAsRenamed(Guid key, int? level)
    {
        foreach (var other in _before?[key].Where(other => !_written.Contains(other.Path)) ?? [])
        {
            SyncFileWriter.Write(other.Path, EmptyMarker.Create(key, other.Alias, EmptyMarker.Rename, level));
        }
    }

    /// <summary>Removes what this run has not written.</summary>
    public void RemoveOthers()
    {
        foreach (var path in SyncFolder.Paths(folder, extension).Where(path => !_written.Contains(path)).ToList())
        {
            File.Delete(path);
        }
    }

    public bool Clean => clean;
}
