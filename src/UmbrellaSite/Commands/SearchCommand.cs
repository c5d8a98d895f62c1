using System.Diagnostics;
using System.Globalization;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Hosting;
using UmbrellaSite.Website.Searching.Feeding;
using UmbrellaSite.Website.Searching.Reporting;

namespace UmbrellaSite.Commands;

/// <summary>The search index and what was searched for, on the command line.</summary>
internal static class SearchCommand
{
    /// <summary>Makes the index anew from what is published, files included.</summary>
    public static async Task<int> RebuildAsync(string[] options)
    {
        await using var site = SiteHost.Build(options);
        await SiteHost.StartWithoutServingAsync(site);
        var started = Stopwatch.GetTimestamp();
        using (site.Services.GetRequiredService<IUmbracoContextFactory>().EnsureUmbracoContext())
        {
            site.Services.GetRequiredService<IndexFeeder>().Rebuild(CancellationToken.None);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{site.Services.GetRequiredService<FedPages>().Count} pages in the index, made in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s."));
        return 0;
    }

    /// <summary>Prints the terms as tab-separated lines: most frequent first.</summary>
    public static async Task<int> ReportAsync(string[] options)
    {
        var days = new ConfigurationBuilder().AddCommandLine(options).Build().GetValue("days", SearchReportFiles.DaysKept);
        await using var site = SiteHost.Build(options);
        var terms = site.Services.GetRequiredService<SearchReport>().Read(days);
        Console.WriteLine("term\tlanguage\tsearches\twithout hits\tpages opened");
        foreach (var term in terms)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{term.Term}\t{term.Culture}\t{term.Searches}\t{term.WithoutHits}\t{term.Clicks}"));
        }

        return 0;
    }
}
