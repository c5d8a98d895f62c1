using System.Globalization;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.Hosting;

namespace UmbrellaSite.Commands;

/// <summary>Import, export and report of uSync files on the command line, with progress and a summary.</summary>
internal static class SyncCommand
{
    /// <param name="action"><c>import</c>, <c>export</c> or <c>report</c>.</param>
    public static async Task<int> RunAsync(string action, string[] options)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(options).Build();
        var request = new SyncRequest
        {
            Folder = settings["folder"],
            Kinds = settings["kinds"]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
            Clean = settings.GetValue("clean", false),
            Progress = new ConsoleProgress(),
        };

        await using var site = SiteHost.Build([.. options, "--uSync:Settings:ImportAtStartup", "None"]);
        await SiteHost.StartWithoutServingAsync(site);
        var sync = site.Services.GetRequiredService<ISyncService>();
        var summary = await (action switch
        {
            "import" => sync.ImportAsync(request),
            "export" => sync.ExportAsync(request),
            _ => sync.ReportAsync(request),
        });
        Print(summary);
        return summary.Succeeded ? 0 : 1;
    }

    private static void Print(SyncSummary summary)
    {
        foreach (var change in summary.Changes)
        {
            Console.WriteLine($"{change.Type,-8} {change.Kind} {change.Name} {string.Join(", ", change.Details)}".TrimEnd());
        }

        foreach (var kind in summary.Kinds)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind.Kind,-14} {kind.Created,5} created {kind.Updated,5} updated {kind.Deleted,5} deleted {kind.Unchanged,5} unchanged"));
        }

        foreach (var warning in summary.Warnings)
        {
            Console.Error.WriteLine($"Note: {warning}");
        }

        foreach (var failure in summary.Failures)
        {
            Console.Error.WriteLine(failure.Kind.Length == 0
                ? $"Nothing was changed: {failure}"
                : $"{failure.Kind} failed and was left as it was: {failure}");
        }

        Console.WriteLine(summary.Succeeded ? Result(summary) : "Stopped.");
    }

    private static string Result(SyncSummary summary) =>
        summary.Changed == 0 ? "Nothing changed." : string.Create(CultureInfo.InvariantCulture, $"{summary.Changed} changed.");
}
