using System.Globalization;
using System.Text.RegularExpressions;

namespace UmbrellaSite.Benchmarks;

/// <summary>Saving and publishing, through Umbraco's content service in a process of its own.</summary>
internal sealed partial class WritingBenchmark(PublishedHost host, MeasuredFolder folder, BenchmarkOptions options)
{
    public async Task RunAsync(Report report)
    {
        var documents = options.Documents.ToString(CultureInfo.InvariantCulture);
        Console.Error.WriteLine("Saving and publishing one by one …");
        var one = Times(await host.RunAsync(folder.NewSite("one-by-one"), "seed", "--documents", documents));
        report.Add("saving and publishing one by one", one.Saving, "s");

        Console.Error.WriteLine("Publishing a branch …");
        var branch = Times(await host.RunAsync(folder.NewSite("branch"), "seed", "--documents", documents, "--branch", "true"));
        report.Add("saving a branch", branch.Saving, "s");
        report.Add("publishing the branch", branch.Publishing, "s");
    }

    private static (double Saving, double Publishing) Times(string output)
    {
        var match = ReportLine().Match(output);
        return match.Success
            ? (Number(match.Groups["saving"].Value), Number(match.Groups["publishing"].Value))
            : throw new InvalidOperationException($"The seed command reported no times: {output}");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"saving (?<saving>[0-9.]+) s, publishing the branch (?<publishing>[0-9.]+) s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReportLine();
}
