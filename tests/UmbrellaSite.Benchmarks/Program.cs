using UmbrellaSite.Benchmarks;

// dotnet run -c Release --project tests/UmbrellaSite.Benchmarks [-- --documents 1002 --seconds 10]
// Publishes the host, fills a site of its own below the temporary folder, measures, and prints a table for
// docs/performance.md. Needs wrk and two quiet cores.
var options = BenchmarkOptions.Parse(args);
using var folder = new MeasuredFolder();
var host = await PublishedHost.PublishAsync(folder);
var report = new Report(options);
await new WritingBenchmark(host, folder, options).RunAsync(report);
await new ReadingBenchmark(host, folder, options).RunAsync(report);
Console.WriteLine(report.ToMarkdown());
