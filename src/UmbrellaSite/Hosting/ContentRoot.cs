namespace UmbrellaSite.Hosting;

/// <summary>
/// The folder that holds appsettings.json, uSync, umbraco and wwwroot: the root of the checkout for a developer, the
/// folder of the program once it is published, or what <c>--contentRoot</c> says.
/// </summary>
internal static class ContentRoot
{
    private const string Solution = "UmbrellaSite.sln";

    public static string Find(string[] options)
    {
        var named = new ConfigurationBuilder().AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(options).Build()["contentRoot"];
        return Path.GetFullPath(named ?? Checkout() ?? AppContext.BaseDirectory);
    }

    private static string? Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
