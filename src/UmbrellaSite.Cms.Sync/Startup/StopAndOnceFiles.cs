using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using UmbrellaSite.Cms.Sync.Running;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Startup;

/// <summary>Files that hold the import at start-up back, or let it run once.</summary>
internal sealed class StopAndOnceFiles(SyncFolders folders, IOptionsMonitor<USyncSettings> options, ILogger<StopAndOnceFiles> logger)
{
    public bool IsOnce => File.Exists(Once);

    private string Stop => Path.Combine(folders.Root, options.CurrentValue.StopFile);

    private string Once => Path.Combine(folders.Root, options.CurrentValue.OnceFile);

    public bool AllowImport()
    {
        if (File.Exists(Stop))
        {
            logger.LogInformation("uSync: no import at start-up, because {File} is there", Stop);
            return false;
        }

        return folders.All.Any(Directory.Exists);
    }

    public void ImportDone()
    {
        if (IsOnce)
        {
            File.WriteAllText(Stop, "Keeps the import at start-up from running. Remove it to import again.");
            File.Delete(Once);
        }
    }
}
