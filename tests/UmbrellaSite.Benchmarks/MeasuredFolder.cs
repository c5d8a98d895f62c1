namespace UmbrellaSite.Benchmarks;

/// <summary>Below the temporary folder: the published host, and a content root for each measurement.</summary>
internal sealed class MeasuredFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("umbrella-benchmark-").FullName;

    public string Host => Path.Combine(_path, "host");

    /// <summary>The folder of the checkout, where the solution lies.</summary>
    public static string Checkout { get; } = FindCheckout();

    public string PathOf(string file) => Path.Combine(_path, file);

    /// <summary>A content root without a database and without content to import.</summary>
    public string NewSite(string name)
    {
        var site = Path.Combine(_path, name);
        Directory.CreateDirectory(site);
        File.Copy(Path.Combine(Checkout, "appsettings.json"), Path.Combine(site, "appsettings.json"));
        return site;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static string FindCheckout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "UmbrellaSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from a checkout of the project.");
    }
}
