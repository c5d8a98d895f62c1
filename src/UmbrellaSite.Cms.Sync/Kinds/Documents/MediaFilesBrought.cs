using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Sync.Running;
using File = System.IO.File;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>
/// Files of media items that lie in <c>media</c> beside the imported folder. They come to the site with their items, so that
/// a fresh one has them; a file that is there is left alone.
/// </summary>
internal sealed class MediaFilesBrought(SyncFolders folders, MediaFileManager media)
{
    private const string Beside = "media";

    public void Bring(IMedia item)
    {
        if (AddressOf(item.GetValue<string>(Constants.Conventions.Media.File)) is not { } address)
        {
            return;
        }

        var path = media.FileSystem.GetRelativePath(address);
        if (!media.FileSystem.FileExists(path) && Find(path) is { } source)
        {
            using var file = File.OpenRead(source);
            media.FileSystem.AddFile(path, file);
        }
    }

    // The last folder wins, as with everything that is imported.
    private string? Find(string path) => folders.All.Reverse()
        .Select(folder => Path.GetFullPath(Path.Combine(folder, "..", Beside)))
        .Select(root => (Root: root, File: Path.GetFullPath(path, root)))
        .Where(candidate => candidate.File.StartsWith(candidate.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .Select(candidate => candidate.File)
        .FirstOrDefault(File.Exists);

    /// <summary>An uploaded file is stored by its address, a picture with how it is cut.</summary>
    private static string? AddressOf(string? stored)
    {
        if (string.IsNullOrWhiteSpace(stored) || stored[0] != '{')
        {
            return string.IsNullOrWhiteSpace(stored) ? null : stored;
        }

        using var picture = JsonDocument.Parse(stored);
        return picture.RootElement.TryGetProperty("src", out var address) ? address.GetString() : null;
    }
}
