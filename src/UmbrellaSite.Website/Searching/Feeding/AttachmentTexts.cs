using System.Globalization;
using System.Threading.Channels;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>
/// The text of PDF files, kept beside the index so that each file is read once. What has not been read yet is asked for and
/// comes later: nobody waits for a long report.
/// </summary>
internal sealed class AttachmentTexts(IPublishedMediaCache media, MediaFileManager files, SearchFolder folder)
{
    private const string Folder = "texts";
    private const int MostFilesOfPage = 10;
    private const int LongestText = 400_000;

    private readonly Channel<Guid> _wanted = Channel.CreateUnbounded<Guid>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Files that somebody has to read.</summary>
    public ChannelReader<Guid> Wanted => _wanted.Reader;

    /// <summary>What is known of these files by now.</summary>
    public string Of(IEnumerable<Guid> keys)
    {
        var texts = keys.Order().Select(Find).OfType<string>().Where(text => text.Length > 0).Take(MostFilesOfPage);
        var joined = string.Join('\n', texts);
        return joined.Length <= LongestText ? joined : joined[..LongestText];
    }

    /// <summary>The PDF file of a media item, if it is one.</summary>
    public FileInfo? FileOf(Guid key)
    {
        if (media.GetById(preview: false, key) is not { } item || Path(item) is not { } path || !path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var file = new FileInfo(files.FileSystem.GetFullPath(files.FileSystem.GetRelativePath(path)));
        return file.Exists ? file : null;
    }

    public bool IsKept(Guid key, FileInfo file) => File.Exists(folder.PathOf(NameOf(key, file)));

    public void Keep(Guid key, FileInfo file, string text)
    {
        Forget(key);
        folder.Write(NameOf(key, file), stream =>
        {
            using var writer = new StreamWriter(stream);
            writer.Write(text);
        });
    }

    private string? Find(Guid key)
    {
        if (FileOf(key) is not { } file)
        {
            return null;
        }

        var kept = folder.PathOf(NameOf(key, file));
        if (File.Exists(kept))
        {
            return File.ReadAllText(kept);
        }

        _wanted.Writer.TryWrite(key);
        return null;
    }

    private void Forget(Guid key)
    {
        var texts = folder.PathOf(Folder);
        foreach (var outdated in Directory.Exists(texts) ? Directory.EnumerateFiles(texts, $"{key:N}-*") : [])
        {
            File.Delete(outdated);
        }
    }

    // Another file of the same name has another length or time.
    private static string NameOf(Guid key, FileInfo file) => System.IO.Path.Combine(
        Folder, string.Create(CultureInfo.InvariantCulture, $"{key:N}-{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}.txt"));

    // A path, or JSON with the path in it.
    private static string? Path(IPublishedContent item)
    {
        var stored = item.GetProperty(Constants.Conventions.Media.File)?.GetSourceValue() as string;
        return stored is ['{', ..] ? System.Text.Json.Nodes.JsonNode.Parse(stored)?["src"]?.GetValue<string>() : stored;
    }
}
