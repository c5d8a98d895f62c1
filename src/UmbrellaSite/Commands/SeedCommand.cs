using System.Globalization;
using UmbrellaSite.Hosting;
using UmbrellaSite.Seeding;

namespace UmbrellaSite.Commands;

/// <summary>Fills the site with pages for measurements and says how long that took.</summary>
internal static class SeedCommand
{
    public static async Task<int> RunAsync(string[] options)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(options).Build();
        if (!int.TryParse(settings["documents"], NumberStyles.None, CultureInfo.InvariantCulture, out var documents) || documents < 1)
        {
            await Console.Error.WriteLineAsync("Say how many pages to create, for example: seed --documents 1002");
            return 2;
        }

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
