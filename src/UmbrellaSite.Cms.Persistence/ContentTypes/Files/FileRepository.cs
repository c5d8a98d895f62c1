using System.Text;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using File = Umbraco.Cms.Core.Models.File;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Files;

/// <summary>Files that editors of the site's look maintain, by their path in one of Umbraco's file systems. Content loads when asked for.</summary>
internal abstract class FileRepository<TFile>(IFileSystem? fileSystem, string filter)
    : IReadRepository<string, TFile>, IWriteRepository<TFile>, IFileRepository, IFileWithFoldersRepository
    where TFile : class, IFile
{
    private IFileSystem Files => fileSystem
        ?? throw new InvalidOperationException($"There is no file system for {typeof(TFile).Name}.");

    public TFile? Get(string? id)
    {
        var path = PathOf(id);
        return path.Length > 0 && Files.FileExists(path) ? Read(path) : null;
    }

    public IEnumerable<TFile> GetMany(params string[]? ids) => ids is { Length: > 0 }
        ? ids.Select(PathOf).Distinct(StringComparer.OrdinalIgnoreCase).Select(Get).WhereNotNull().ToList()
        : FindAll(string.Empty).Select(Get).WhereNotNull().ToList();

    public bool Exists(string id) => Files.FileExists(PathOf(id));

    public void Save(TFile entity)
    {
        var formerPath = entity.OriginalPath;
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(entity.Content ?? string.Empty)))
        {
            Files.AddFile(entity.Path, stream, overrideIfExists: true);
        }

        if (!entity.Path.InvariantEquals(formerPath))
        {
            DeleteFile(formerPath);
            entity.ResetOriginalPath();
        }

        Describe(entity, entity.Path);
        if (entity is File file)
        {
            file.GetFileContent ??= ContentOf;
        }
    }

    public void Delete(TFile entity) => DeleteFile(entity.Path);

    public Stream GetFileContentStream(string filepath) =>
        Files.FileExists(filepath) ? Files.OpenFile(filepath) : Stream.Null;

    public void SetFileContent(string filepath, Stream content) => Files.AddFile(filepath, content, overrideIfExists: true);

    /// <summary>The size in bytes, or -1 when there is no such file.</summary>
    public long GetFileSize(string filepath) => Files.FileExists(filepath) ? Files.GetSize(filepath) : -1;

    public void AddFolder(string folderPath) => Files.CreateFolder(folderPath);

    public void DeleteFolder(string folderPath) => Files.DeleteDirectory(folderPath);

    public bool FolderExists(string folderPath) => Files.DirectoryExists(folderPath);

    public bool FolderHasContent(string folderPath) => Files.GetFiles(folderPath).Any() || Files.GetDirectories(folderPath).Any();

    protected abstract TFile Create(string path, Func<File, string?> content);

    protected virtual string PathOf(string? id) => id is null ? string.Empty : Files.GetRelativePath(id);

    private TFile Read(string path)
    {
        var file = Create(path, ContentOf);
        Describe(file, path);
        file.ResetDirtyProperties(false);
        return file;
    }

    private void Describe(TFile file, string path)
    {
        file.Id = StringComparer.Ordinal.GetHashCode(path);
        file.Key = path.EncodeAsGuid();
        file.CreateDate = Files.GetCreated(path).UtcDateTime;
        file.UpdateDate = Files.GetLastModified(path).UtcDateTime;
        file.VirtualPath = Files.GetUrl(path);
    }

    private string? ContentOf(File file)
    {
        if (!Files.FileExists(file.OriginalPath))
        {
            return null;
        }

        using var reader = new StreamReader(Files.OpenFile(file.OriginalPath), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private void DeleteFile(string path)
    {
        if (!string.IsNullOrEmpty(path) && Files.FileExists(path))
        {
            Files.DeleteFile(path);
        }
    }

    private IEnumerable<string> FindAll(string folder) =>
        Files.GetFiles(folder, filter).Concat(Files.GetDirectories(folder).SelectMany(FindAll));
}
