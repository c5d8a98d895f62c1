using System.Globalization;
using System.Text.RegularExpressions;

namespace UmbrellaSite.Benchmarks;

/// <summary>Start, pages with and without the output cache, memory: the site that the branch was published in.</summary>
internal sealed partial class ReadingBenchmark(PublishedHost host, MeasuredFolder folder, BenchmarkOptions options)
{
    private const string Page = "/abschnitt-1/seite-2/";
    private const string NoOutputCache = "--Umbraco:CMS:Website:OutputCache:Enabled=false";
    private const string OutputCache = "--Umbraco:CMS:Website:OutputCache:Enabled=true";

    public async Task RunAsync(Report report)
    {
        var site = Path.Combine(Path.GetDirectoryName(folder.Host)!, "branch");
        using (var once = await host.StartAsync(site, Page, OutputCache))
        {
            report.Add("memory after start", once.Memory, "MB");
        }

        using (var rendered = await host.StartAsync(site, Page, NoOutputCache))
        {
            report.Add("start to first page", rendered.ToFirstPage.TotalSeconds, "s");
            await LoadAsync(rendered, "rendered page", report);
            report.Add("memory after load, rendered", rendered.Memory, "MB");
        }

        using var cached = await host.StartAsync(site, Page, OutputCache);
        await LoadAsync(cached, "cached page", report);
        report.Add("memory after load, cached", cached.Memory, "MB");
    }

    private async Task LoadAsync(RunningSite site, string name, Report report)
    {
        Console.Error.WriteLine($"Loading: {name} …");
        await WrkAsync();
        var before = site.Cpu;
        var (requests, perSecond) = await WrkAsync();
        report.Add($"{name}, requests a second", perSecond, string.Empty);
        report.Add($"{name}, CPU a request", (site.Cpu - before).TotalMilliseconds / requests, "ms");
    }

    private async Task<(double Requests, double PerSecond)> WrkAsync()
    {
        var seconds = options.Seconds.ToString(CultureInfo.InvariantCulture) + "s";
        var output = await Command.RunAsync("wrk", "-t1", "-c8", "-d" + seconds, PublishedHost.Address + Page);
        if (output.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Some answers were errors: {output}");
        }

        return (Number(Requests().Match(output)), Number(PerSecond().Match(output)));
    }

    private static double Number(Match match) => double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<number>\d+) requests in", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+(?<number>[0-9.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PerSecond();
}
