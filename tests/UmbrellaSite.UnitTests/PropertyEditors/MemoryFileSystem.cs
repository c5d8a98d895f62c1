using Umbraco.Cms.Core.IO;

namespace UmbrellaSite.UnitTests.PropertyEditors;

/// <summary>A media file system with the URLs of Umbraco's and its files in memory.</summary>
internal sealed class MemoryFileSystem : IFileSystem
{
    private const string Root = "/media/";

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public bool CanAddPhysical => false;

    public IEnumerable<string> GetDirectories(string path) => [];

    public void DeleteDirectory(string path) => DeleteDirectory(path, recursive: true);

    public void DeleteDirectory(string path, bool recursive)
    {
        foreach (var file in GetFiles(path).ToArray())
        {
            Files.Remove(file);
        }
    }

    public bool DirectoryExists(string path) => GetFiles(path).Any();

    public void AddFile(string path, Stream stream) => AddFile(path, stream, overrideIfExists: true);

    public void AddFile(string path, Stream stream, bool overrideIfExists)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        Files[path] = copy.ToArray();
    }

    public void AddFile(string path, string physicalPath, bool overrideIfExists = true, bool copy = false) =>
        Files[path] = File.ReadAllBytes(physicalPath);

    public IEnumerable<string> GetFiles(string path) =>
        Files.Keys.Where(file => file.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal));

    public IEnumerable<string> GetFiles(string path, string filter) => GetFiles(path);

    public Stream OpenFile(string path) => new MemoryStream(Files[path], writable: false);

    public void DeleteFile(string path) => Files.Remove(path);

    public bool FileExists(string path) => Files.ContainsKey(path);

    public string GetRelativePath(string fullPathOrUrl) =>
        fullPathOrUrl.StartsWith(Root, StringComparison.Ordinal) ? fullPathOrUrl[Root.Length..] : fullPathOrUrl;

    public string GetFullPath(string path) => Root + path;

    public string GetUrl(string? path) => Root + path;

    public DateTimeOffset GetLastModified(string path) => DateTimeOffset.UnixEpoch;

    public DateTimeOffset GetCreated(string path) => DateTimeOffset.UnixEpoch;

    public long GetSize(string path) => Files[path].Length;
}
