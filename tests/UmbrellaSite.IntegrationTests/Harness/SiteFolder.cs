using UmbrellaSite.Hosting;

namespace UmbrellaSite.IntegrationTests.Harness;

/// <summary>A content root below the system's temporary folder, deleted at the end.</summary>
internal sealed class SiteFolder : IDisposable
{
    private static readonly SemaphoreSlim TemplateGate = new(1, 1);
    private static byte[]? _installedDatabase;

    public SiteFolder()
    {
        Path = Directory.CreateTempSubdirectory("umbrella-site-").FullName;
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "wwwroot"));
        File.Copy(
            System.IO.Path.Combine(AppContext.BaseDirectory, "appsettings.json"),
            System.IO.Path.Combine(Path, "appsettings.json"));
    }

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, "umbraco", "Data", "Umbraco.sqlite.db");

    /// <summary>Quiet, on a free port, with the clocks and switches of production.</summary>
    public string[] Options =>
    [
        "--contentRoot", Path,
        "--urls", "http://127.0.0.1:0",
        "--uSync:Settings:ImportAtStartup", "None",
        "--Serilog:WriteTo:1:Name", "Console",
        "--Serilog:MinimumLevel:Default", "Warning",
        "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Warning",
    ];

    /// <summary>A folder with a fresh database; the installation itself runs once for all tests.</summary>
    public static SiteFolder WithInstalledDatabase()
    {
        var folder = new SiteFolder();
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder.DatabaseFile)!);
        File.WriteAllBytes(folder.DatabaseFile, InstalledDatabase());
        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static byte[] InstalledDatabase()
    {
        TemplateGate.Wait();
        try
        {
            return _installedDatabase ??= Install();
        }
        finally
        {
            TemplateGate.Release();
        }
    }

    private static byte[] Install()
    {
        using var folder = new SiteFolder();
        SiteHost.Install(folder.Options);
        return File.ReadAllBytes(folder.DatabaseFile);
    }
}
