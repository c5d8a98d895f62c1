using System.Globalization;
using UmbrellaSite.Cms.Backups;
using UmbrellaSite.Hosting;

namespace UmbrellaSite.Commands;

/// <summary>Copies database and media files into a new folder. The site need not be stopped, and is not started.</summary>
internal static class BackupCommand
{
    public static async Task<int> RunAsync(string[] options)
    {
        if (new ConfigurationBuilder().AddCommandLine(options).Build()["to"] is not { Length: > 0 } folder)
        {
            await Console.Error.WriteLineAsync("Say which folder to make, for example: backup --to /srv/backups/2026-11-21");
            return 2;
        }

        await using var site = SiteHost.Build(options);
        var report = site.Services.GetRequiredService<SiteBackup>().WriteTo(folder);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Backup in {report.Folder}: database of {report.DatabaseBytes / 1024.0 / 1024.0:0.0} MB, {report.MediaFiles} media files."));
        return 0;
    }
}
