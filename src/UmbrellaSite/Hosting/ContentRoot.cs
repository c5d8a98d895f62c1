using Umbraco.Cms.Core.Exceptions;

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

    /// <summary>Media files live in the web root, and static files are served from it only when it is there at the start.</summary>
    /// <exception cref="BootFailedException">It cannot be created.</exception>
    public static string EnsureWebRoot(string contentRoot)
    {
        var folder = Path.Combine(contentRoot, "wwwroot");
        try
        {
            Directory.CreateDirectory(folder);
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BootFailedException(
                $"The folder '{folder}' cannot be created: {exception.Message} Make '{contentRoot}' writable for this process, or name another folder with --contentRoot.",
                exception);
        }
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
