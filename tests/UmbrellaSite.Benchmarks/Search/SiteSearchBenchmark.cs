using System.Globalization;
using System.Text.RegularExpressions;

namespace UmbrellaSite.Benchmarks.Search;

/// <summary>
/// The search page and the suggestions of a whole site at 50 visitors at once, who ask the judged questions; first on a fresh
/// process, then after many questions more.
/// </summary>
internal sealed partial class SiteSearchBenchmark(PublishedHost host, MeasuredFolder folder, BenchmarkOptions options)
{
    private const string Ready = "/suche.json?q=Selbsthilfe";

    public async Task RunAsync(Report report)
    {
        var scripts = SearchScripts.Write(folder);
        using var site = await host.StartAsync(options.Site ?? await ImportAsync(), Ready);
        _ = await WrkAsync(scripts.Page);
        await MeasureAsync(site, "search page", scripts.Page, report);
        await MeasureAsync(site, "suggestions", scripts.Suggestions, report);

        Console.Error.WriteLine($"Asking {options.Questions} questions …");
        for (var asked = 0d; asked < options.Questions;)
        {
            asked += (await WrkAsync(scripts.Page)).Requests;
        }

        await MeasureAsync(site, "search page, later", scripts.Page, report);
        await MeasureAsync(site, "suggestions, later", scripts.Suggestions, report);
        report.Add("memory after load", site.Memory, "MB");
    }

    private async Task<string> ImportAsync()
    {
        var site = folder.NewSite("search");
        await host.RunAsync(site, "usync", "import", "--folder", Path.Combine(MeasuredFolder.Checkout, "uSync", "v17"));
        await host.RunAsync(site, "seed", "--size", "S");
        return site;
    }

    private async Task MeasureAsync(RunningSite site, string name, string script, Report report)
    {
        Console.Error.WriteLine($"Loading: {name} …");
        var before = site.Cpu;
        var measured = await WrkAsync(script);
        report.Add($"{name}, CPU a request", (site.Cpu - before).TotalMilliseconds / measured.Requests, "ms");
        report.Add($"{name}, requests a second", measured.PerSecond, string.Empty);
        report.Add($"{name}, median", measured.Median, "ms");
        report.Add($"{name}, p95", measured.P95, "ms");
        report.Add($"{name}, p99", measured.P99, "ms");
    }

    private async Task<Measured> WrkAsync(string script)
    {
        var seconds = options.Seconds.ToString(CultureInfo.InvariantCulture) + "s";
        var output = await Command.RunAsync("wrk", "-t1", "-c50", "-d" + seconds, "--timeout", "20s", "-s", script, PublishedHost.Address);
        var match = Figures().Match(output);
        if (!match.Success || match.Groups["errors"].Value != "0")
        {
            throw new InvalidOperationException($"Some answers were errors: {output}");
        }

        return new Measured(Number(match, "requests"), Number(match, "rate"), Number(match, "median"), Number(match, "p95"), Number(match, "p99"));
    }

    private static double Number(Match match, string name) => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"figures (?<requests>[0-9.]+) (?<rate>[0-9.]+) (?<median>[0-9.]+) (?<p95>[0-9.]+) (?<p99>[0-9.]+) (?<errors>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figures();

    /// <summary>Times in milliseconds, as a visitor waits.</summary>
    private sealed record Measured(double Requests, double PerSecond, double Median, double P95, double P99);
}
