using System.Globalization;
using UmbrellaSite.Hosting;
using UmbrellaSite.Seeding;
using UmbrellaSite.Seeding.LoadSet;

namespace UmbrellaSite.Commands;

/// <summary>Fills the site with pages for measurements and says how long that took.</summary>
internal static class SeedCommand
{
    public static async Task<int> RunAsync(string[] options)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(options).Build();
        if (LoadSize.Find(settings["size"]) is { } size)
        {
            return await SeedLoadSetAsync(size, options);
        }

        if (int.TryParse(settings["documents"], NumberStyles.None, CultureInfo.InvariantCulture, out var documents) && documents > 0)
        {
            return await SeedDocumentsAsync(documents, settings, options);
        }

        await Console.Error.WriteLineAsync("Say what to create, for example: seed --size L, or: seed --documents 1002");
        return 2;
    }

    private static async Task<int> SeedLoadSetAsync(LoadSize size, string[] options)
    {
        await using var site = SiteHost.Build(options);
        await SiteHost.StartWithoutServingAsync(site);
        var progress = new LoadSetProgress(size.Pages);
        var report = LoadSetSeeder.In(site.Services).Seed(size, progress.Report);
        Console.WriteLine(report.Created == 0
            ? $"Nothing changed: all {report.Pages} pages of the load set are there."
            : string.Create(CultureInfo.InvariantCulture, $"{report.Created} of {report.Pages} pages created in {report.Took.TotalSeconds:0.0} s."));
        return 0;
    }

    private static async Task<int> SeedDocumentsAsync(int documents, IConfiguration settings, string[] options)
    {
        await using var site = SiteHost.Build(options);
        await SiteHost.StartWithoutServingAsync(site);
        var seeder = ActivatorUtilities.CreateInstance<DocumentSeeder>(
            site.Services,
            ActivatorUtilities.CreateInstance<SeedPageType>(site.Services));
        Action<string> acknowledge = settings.GetValue("acknowledge", false) ? Console.WriteLine : _ => { };
        var report = settings.GetValue("branch", false)
            ? seeder.AsBranch(documents, acknowledge)
            : seeder.OneByOne(documents, acknowledge);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Documents} documents: saving {report.Saving.TotalSeconds:0.00} s, publishing the branch {report.PublishingBranch.TotalSeconds:0.00} s"));
        return 0;
    }
}
