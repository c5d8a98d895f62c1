using UmbrellaSite.Benchmarks;
using UmbrellaSite.Benchmarks.Registrations;

// dotnet run -c Release --project tests/UmbrellaSite.Benchmarks [-- --documents 1002 --seconds 10]
// Publishes the host, fills a site of its own below the temporary folder, measures, and prints a table for
// docs/performance.md. Needs wrk and two quiet cores.
// With "registrations" as the first argument: the desk alone, against a database file of its own, [--rate 300].
var options = BenchmarkOptions.Parse(args);
if (args is ["registrations", ..])
{
    Console.WriteLine(await new RegistrationBenchmark(options).RunAsync());
    return;
}

using var folder = new MeasuredFolder();
var host = await PublishedHost.PublishAsync(folder);
var report = new Report(options);
await new WritingBenchmark(host, folder, options).RunAsync(report);
await new ReadingBenchmark(host, folder, options).RunAsync(report);
Console.WriteLine(report.ToMarkdown());
