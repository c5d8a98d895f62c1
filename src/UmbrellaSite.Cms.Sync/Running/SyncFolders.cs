using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Kinds;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Running;

/// <summary>Where files are read from and written to.</summary>
internal sealed class SyncFolders(IOptionsMonitor<USyncSettings> options, IHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, FolderIndex> _indexes = new(StringComparer.Ordinal);

    public string Extension => options.CurrentValue.DefaultExtension;

    /// <summary>The folder of exports.</summary>
    public string Root => Absolute(options.CurrentValue.RootFolder);

    /// <summary>The folders of imports, the last one winning.</summary>
    public IReadOnlyList<string> All => options.CurrentValue.Folders is { Count: > 0 } named
        ? [.. named.Select(Absolute)]
        : [Absolute("uSync/Root/"), Root];

    public IReadOnlyList<string> ForImport(string? requested) => requested is null ? All : [Absolute(requested)];

    public string ForExport(string? requested) => requested is null ? Root : Absolute(requested);

    public SyncTarget Target(string folder, ISyncKind kind, bool clean = false)
    {
        var (path, extension) = (Path.Combine(folder, kind.Name), kind.Extension ?? Extension);
        return new SyncTarget(path, extension, _indexes.GetOrAdd(path, _ => new FolderIndex(path, extension)), clean);
    }

    private string Absolute(string folder) => Path.GetFullPath(folder, environment.ContentRootPath);
}
