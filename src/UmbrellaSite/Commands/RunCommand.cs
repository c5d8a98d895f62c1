using UmbrellaSite.Hosting;

namespace UmbrellaSite.Commands;

/// <summary>Serves the site until the process is told to stop.</summary>
internal static class RunCommand
{
    public static async Task<int> RunAsync(string[] options)
    {
        await using var site = SiteHost.Build(options);
        await site.RunAsync();
        return 0;
    }
}
