using System.Diagnostics;
using System.Runtime.InteropServices;

namespace UmbrellaSite.Benchmarks;

/// <summary>The host as it would be put on a server: Release, compiled ahead of time (ReadyToRun), framework-dependent.</summary>
internal sealed class PublishedHost
{
    public const string Address = "http://127.0.0.1:5093";

    private readonly string _program;

    private PublishedHost(string program) => _program = program;

    public static async Task<PublishedHost> PublishAsync(MeasuredFolder folder)
    {
        Console.Error.WriteLine("Publishing the host …");
        await Command.RunAsync(
            "dotnet",
            "publish",
            Path.Combine(MeasuredFolder.Checkout, "src", "UmbrellaSite"),
            "-c", "Release",
            "-r", RuntimeInformation.RuntimeIdentifier.StartsWith("linux", StringComparison.Ordinal) ? "linux-x64" : RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false",
            "-p:PublishReadyToRun=true",
            "-o", folder.Host,
            "-v", "q");
        return new PublishedHost(Path.Combine(folder.Host, "UmbrellaSite"));
    }

    public Task<string> RunAsync(string site, params string[] command) =>
        Command.RunAsync(_program, [.. command, .. Options(site)]);

    /// <summary>Starts serving and waits for the first page.</summary>
    public async Task<RunningSite> StartAsync(string site, string firstPage, params string[] settings)
    {
        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo(_program, [.. Options(site), .. settings]))!;
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        while (!await AnswersAsync(client, firstPage))
        {
            await Task.Delay(5);
            if (process.HasExited)
            {
                throw new InvalidOperationException("The site ended while it was starting.");
            }
        }

        return new RunningSite(process, Stopwatch.GetElapsedTime(started));
    }

    private static string[] Options(string site) =>
    [
        "--contentRoot", site,
        "--urls", Address,
        "--uSync:Settings:ImportAtStartup", "None",
        "--Serilog:MinimumLevel:Default", "Warning",
        "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Warning",
    ];

    private static async Task<bool> AnswersAsync(HttpClient client, string page)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(page, UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
