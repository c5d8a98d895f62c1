using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using UmbrellaSite.Cms.MediaFiles.Headers;
using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>
/// Images in other sizes, made when they are first asked for and kept on the disk. The name of the kept file says from
/// which file it was made and how, so a replaced original makes new ones.
/// </summary>
internal sealed class Renditions(Vips vips, RenditionFolder folder, IOptions<ImagingSettings> settings)
{
    private const long LargestFile = 64 * 1024 * 1024;
    private const long MostPixels = 80_000_000;
    private const int MostFailures = 1000;

    private readonly ConcurrentDictionary<string, Task<bool>> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _failed = new(StringComparer.Ordinal);

    /// <returns>The image, or null when the original has to do.</returns>
    public async Task<Rendition?> FindAsync(FileInfo original, ImageCommands commands)
    {
        if (!vips.IsInstalled || original.Length > LargestFile)
        {
            return null;
        }

        // Pictures that move stay as they are, unless another format is asked for.
        if (ImageFormat.Find(commands.Format ?? original.Extension, commands.Quality) is not { } format)
        {
            return null;
        }

        var file = new FileInfo(PathFor(original, commands, format));
        if (!file.Exists && !await MakeOnceAsync(original, commands, format, file.FullName))
        {
            return null;
        }

        file.Refresh();
        return new Rendition(file, format.ContentType);
    }

    private async Task<bool> MakeOnceAsync(FileInfo original, ImageCommands commands, ImageFormat format, string target)
    {
        if (_failed.ContainsKey(target))
        {
            return false;
        }

        var made = await _running.GetOrAdd(target, _ => MakeAsync(original, commands, format, target));
        _running.TryRemove(target, out _);
        if (!made && _failed.Count < MostFailures)
        {
            _failed[target] = true;
        }

        return made;
    }

    private async Task<bool> MakeAsync(FileInfo original, ImageCommands commands, ImageFormat format, string target)
    {
        if (Measure(original) is not { } source || (long)source.Width * source.Height > MostPixels)
        {
            return false;
        }

        var limit = new Size(settings.Value.Resize.MaxWidth, settings.Value.Resize.MaxHeight);
        var plan = RenditionPlan.For(commands, source, limit);
        var unfinished = folder.PathFor(Guid.NewGuid().ToString("N"), format.Extension);
        if (!await vips.MakeAsync(original.FullName, plan, format, commands.Background, unfinished))
        {
            File.Delete(unfinished);
            return false;
        }

        folder.Keep(unfinished, target);
        return true;
    }

    private static Size? Measure(FileInfo original)
    {
        using var stream = original.OpenRead();
        return new ImageDimensions().GetDimensions(stream);
    }

    private string PathFor(FileInfo original, ImageCommands commands, ImageFormat format)
    {
        var identity = string.Create(
            CultureInfo.InvariantCulture,
            $"{original.FullName}|{original.Length}|{original.LastWriteTimeUtc.Ticks}|{commands}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
        return folder.PathFor(hash, format.Extension);
    }
}
