using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Hosting;

namespace UmbrellaSite.Website.Searching;

/// <summary>Where search keeps its files. All of them can be made again, so none needs a backup.</summary>
internal sealed class SearchFolder(IHostingEnvironment environment)
{
    private const string Name = "Search";

    public string Root { get; } = Path.Combine(environment.MapPathContentRoot(Constants.SystemDirectories.Data), Name);

    /// <summary>Puts the file in its place when it is whole, so that a reader never sees half of it.</summary>
    public void Write(string file, Action<Stream> write)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".new";
        using (var stream = File.Create(unfinished))
        {
            write(stream);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    public string PathOf(string file) => Path.Combine(Root, file);
}
