using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>
/// The folder of kept images (<c>Umbraco:CMS:Imaging:Cache:CacheFolder</c>). Anybody can ask for many sizes, so the folder
/// has a largest size; beyond it the images that were read longest ago are deleted.
/// </summary>
internal sealed class RenditionFolder(IOptions<ImagingSettings> settings, IHostingEnvironment environment)
{
    private const long LargestSize = 1024L * 1024 * 1024;
    private const long SizeAfterCleaning = LargestSize * 3 / 4;
    private const int ImagesBetweenLooks = 200;

    private readonly string _root = environment.MapPathContentRoot(settings.Value.Cache.CacheFolder);
    private readonly Lock _cleaning = new();
    private int _kept;

    public string PathFor(string name, string extension)
    {
        var folder = Path.Combine(_root, name[..2]);
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name + extension);
    }

    /// <summary>Gives a finished image its name, so that nobody finds half of one.</summary>
    public void Keep(string unfinished, string target)
    {
        File.Move(unfinished, target, overwrite: true);
        if (Interlocked.Increment(ref _kept) % ImagesBetweenLooks == 0)
        {
            Clean(LargestSize, SizeAfterCleaning);
        }
    }

    internal void Clean(long largest, long afterwards)
    {
        lock (_cleaning)
        {
            var files = new DirectoryInfo(_root).GetFiles("*", SearchOption.AllDirectories);
            var size = files.Sum(file => file.Length);
            if (size <= largest)
            {
                return;
            }

            foreach (var file in files.OrderBy(file => file.LastAccessTimeUtc))
            {
                if (size <= afterwards)
                {
                    return;
                }

                size -= file.Length;
                file.Delete();
            }
        }
    }
}
