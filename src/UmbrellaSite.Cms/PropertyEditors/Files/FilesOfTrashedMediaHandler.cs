using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>
/// Where the site says so (Umbraco:CMS:Content:EnableMediaRecycleBinProtection), a media item in the recycle bin cannot
/// be fetched: its files get another name until it is restored.
/// </summary>
internal sealed class FilesOfTrashedMediaHandler(
    ContentFiles files,
    MediaFileManager mediaFiles,
    IOptionsMonitor<ContentSettings> settings) :
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedNotification>
{
    private const string Suffix = Constants.Conventions.Media.TrashedMediaSuffix;

    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        if (settings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            mediaFiles.SuffixMediaFiles(Paths(notification.MoveInfoCollection.Select(move => move.Entity)), Suffix);
        }
    }

    public void Handle(MediaMovedNotification notification)
    {
        var restored = notification.MoveInfoCollection.Where(move => IsInBin(move.OriginalPath)).Select(move => move.Entity).ToArray();
        if (restored.Length > 0 && settings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            mediaFiles.RemoveSuffixFromMediaFiles(Paths(restored).Select(Trashed), Suffix);
        }
    }

    private static bool IsInBin(string path) =>
        path.Split(',').Contains(Constants.System.RecycleBinMediaString, StringComparer.Ordinal);

    private static string Trashed(string path) => Path.ChangeExtension(path, Suffix + Path.GetExtension(path));

    private IEnumerable<string> Paths(IEnumerable<IMedia> media) =>
        media.SelectMany(files.Urls).Select(mediaFiles.FileSystem.GetRelativePath).ToArray();
}
