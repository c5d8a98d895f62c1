using UmbrellaSite.Benchmarks;
using UmbrellaSite.Benchmarks.Registrations;
using UmbrellaSite.Benchmarks.Search;

// dotnet run -c Release --project tests/UmbrellaSite.Benchmarks [-- --documents 1002 --seconds 10]
// Publishes the host, fills a site of its own below the temporary folder, measures, and prints a table for
// docs/performance.md. Needs wrk and two quiet cores.
// With "registrations" as the first argument: the desk alone, against a database file of its own, [--rate 300].
// With "site-search": the search page and the suggestions of a whole site, [--site FOLDER --seconds 10 --questions 100000].
// With "search": the search index alone, over synthetic pages, [--documents 12000 --questions 100000].
var options = BenchmarkOptions.Parse(args);
if (args is ["registrations", ..])
{
    Console.WriteLine(await new RegistrationBenchmark(options).RunAsync());
    return;
}

if (args is ["search", ..])
{
    var figures = new Report(options);
    new SearchBenchmark(options).Run(figures);
    Console.WriteLine(figures.ToMarkdown());
    return;
}

using var folder = new MeasuredFolder();
var host = await PublishedHost.PublishAsync(folder);
var report = new Report(options);
if (args is ["site-search", ..])
{
    await new SiteSearchBenchmark(host, folder, options).RunAsync(report);
    Console.WriteLine(report.ToMarkdown());
    return;
}

await new WritingBenchmark(host, folder, options).RunAsync(report);
await new ReadingBenchmark(host, folder, options).RunAsync(report);
Console.WriteLine(report.ToMarkdown());
