namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>Where the tests find what was built and installed.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of this project, with what npm installed.</summary>
    public static string Tools { get; } = Path.Combine(Root, "tests", "UmbrellaSite.BrowserTests");

    public static string Content { get; } = Path.Combine(Root, "uSync", "v17");

    public static string Views { get; } = Path.Combine(Root, "src", "UmbrellaSite.Website", "Views");

    public static string Screens { get; } = Path.Combine(Root, "docs", "screens");

    /// <summary>The host, in the configuration that these tests were built in.</summary>
    public static string Program { get; } = Path.Combine(
        Root, "src", "UmbrellaSite", "bin", Path.GetRelativePath(Path.Combine(Tools, "bin"), AppContext.BaseDirectory), "UmbrellaSite.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UmbrellaSite.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside a checkout.");
        }

        return folder.FullName;
    }
}
