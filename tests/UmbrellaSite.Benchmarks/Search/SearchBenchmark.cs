using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UmbrellaSite.Search;
using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Benchmarks.Search;

/// <summary>The search index by itself: building, changing, asking and suggesting, at first and after many questions, and by many at once.</summary>
internal sealed class SearchBenchmark(BenchmarkOptions options)
{
    private const int Measured = 1000;
    private const int Users = 50;

    private static readonly string[] Facets = ["type", "topic", "state", "language", "access"];

    private readonly SyntheticPages _pages = new(options.Documents);

    public void Run(Report report)
    {
        var folder = Directory.CreateTempSubdirectory("umbrella-search-benchmark-");
        try
        {
            Build(folder.FullName, report);
            using var services = Services(folder.FullName);
            var before = Memory();
            var opened = Stopwatch.GetTimestamp();
            var index = services.GetRequiredService<ISearchIndex>();
            report.Add("opening", Stopwatch.GetElapsedTime(opened).TotalMilliseconds, "ms");
            report.Add("memory of the opened index", Memory() - before, "MB");
            Ask(index, "first", report);
            Warm(index);
            Ask(index, $"after {options.Questions}", report);
            report.Add($"memory after {options.Questions} questions", Memory() - before, "MB");
            Update(index, report);
            AskAtOnce(index, report);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ServiceProvider Services(string folder) => new ServiceCollection().AddSearchIndex(search => search.Folder = folder).BuildServiceProvider();

    // What the garbage collector says is in use, and SQLite's own, as far as the process shows it.
    private static double Memory()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet / 1024.0 / 1024.0;
    }

    private void Build(string folder, Report report)
    {
        using var services = Services(folder);
        var index = services.GetRequiredService<ISearchIndex>();
        var pages = _pages.All().ToList();
        var started = Stopwatch.GetTimestamp();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        index.Rebuild(pages, CancellationToken.None);
        report.Add("rebuild", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        report.Add("rebuild, CPU", (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds, "s");
        report.Add("file", new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length) / 1024.0 / 1024.0, "MB");
    }

    private void Ask(ISearchIndex index, string when, Report report)
    {
        var random = new Random(when.Length);
        var questions = Enumerable.Range(0, Measured).Select(_ => Question(random)).ToList();
        AddTimes(report, $"question, {when}", questions.Select(question => Time(() => index.Search(question))));
        var typed = questions.Select(question => question.Text[..Math.Min(question.Text.Length, 2 + (question.Text.Length % 9))]).ToList();
        AddTimes(report, $"suggestion, {when}", typed.Select(text => Time(() => index.Suggest(SyntheticPages.Culture, text, 8))));
    }

    private SearchQuestion Question(Random random)
    {
        var question = new SearchQuestion(SyntheticPages.Culture, _pages.Question(random)) { Facets = Facets, Skip = random.Next(5) == 0 ? 10 : 0 };
        return random.Next(5) > 0 ? question : question with { Filters = new Dictionary<string, IReadOnlyList<string>> { ["type"] = ["news", "event"] } };
    }

    private void Warm(ISearchIndex index)
    {
        var random = new Random(99);
        for (var asked = 0; asked < options.Questions; asked++)
        {
            index.Search(Question(random));
        }
    }

    private void Update(ISearchIndex index, Report report) =>
        AddTimes(report, "update of one page", Enumerable.Range(0, 200).Select(number => Time(() => index.Update([], [_pages.Page(number * 7, 2)]))));

    private void AskAtOnce(ISearchIndex index, Report report)
    {
        var times = new double[Users * 200];
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        Parallel.For(0, Users, new ParallelOptions { MaxDegreeOfParallelism = Users }, user =>
        {
            var random = new Random(user);
            for (var asked = 0; asked < 200; asked++)
            {
                times[(user * 200) + asked] = Time(() => index.Search(Question(random)));
            }
        });
        AddTimes(report, $"question, {Users} at once", times);
        report.Add($"question, {Users} at once, CPU", (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds / times.Length, "ms");
    }

    private static double Time(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static void AddTimes(Report report, string name, IEnumerable<double> measured)
    {
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var times = measured.ToList();
        var mean = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds / times.Count;
        times.Sort();
        report.Add($"{name}, median", times[times.Count / 2], "ms");
        report.Add($"{name}, p95", times[times.Count * 95 / 100], "ms");
        report.Add($"{name}, mean CPU", mean, "ms");
    }
}
