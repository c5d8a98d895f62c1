namespace UmbrellaSite.Benchmarks.Search;

/// <summary>Scripts for wrk that ask the judged questions one after the other.</summary>
internal static class SearchScripts
{
    private const int TypedLetters = 5;

    private const string Asking = """
        local at = 0
        request = function()
          at = at % #paths + 1
          return wrk.format("GET", paths[at])
        end
        done = function(summary, latency)
          local errors = summary.errors
          io.write(string.format("figures %d %.1f %.3f %.3f %.3f %d\n", summary.requests, summary.requests / summary.duration * 1e6,
            latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
            errors.connect + errors.read + errors.write + errors.status + errors.timeout))
        end
        """;

    public static (string Page, string Suggestions) Write(MeasuredFolder folder)
    {
        var questions = File.ReadLines(Path.Combine(MeasuredFolder.Checkout, "tests", "UmbrellaSite.IntegrationTests", "Website", "Searching", "Data", "judged-queries.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).Where(line => line[1] == "de").Select(line => line[2]).ToList();
        return (
            Write(folder, "page.lua", questions.Select(question => "/suche/?q=" + Uri.EscapeDataString(question))),
            Write(folder, "suggestions.lua", questions.Select(question => "/suche/vorschlaege.json?lang=de&q=" + Uri.EscapeDataString(question[..Math.Min(TypedLetters, question.Length)]))));
    }

    private static string Write(MeasuredFolder folder, string name, IEnumerable<string> paths)
    {
        var file = folder.PathOf(name);
        File.WriteAllText(file, $"paths = {{ {string.Join(", ", paths.Select(path => $"\"{path}\""))} }}\n{Asking}");
        return file;
    }
}
