using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>Deletes the uploaded files of content that is deleted for good.</summary>
internal sealed class FilesOfDeletedContentHandler(
    ContentFiles files,
    MediaFileManager mediaFiles,
    IOptionsMonitor<ContentSettings> settings) :
    INotificationHandler<ContentDeletedNotification>,
    INotificationHandler<MediaDeletedNotification>,
    INotificationHandler<MemberDeletedNotification>
{
    public void Handle(ContentDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(MediaDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(MemberDeletedNotification notification) => Delete(notification.DeletedEntities);

    private void Delete(IEnumerable<IContentBase> deleted)
    {
        var paths = deleted.SelectMany(files.Urls).Select(mediaFiles.FileSystem.GetRelativePath).ToArray();
        if (paths.Length > 0)
        {
            mediaFiles.DeleteMediaFiles(settings.CurrentValue.EnableMediaRecycleBinProtection ? paths.SelectMany(WithTrashed) : paths);
        }
    }

    /// <summary>A file that the recycle bin hid has another name.</summary>
    private static IEnumerable<string> WithTrashed(string path) =>
        [path, Path.ChangeExtension(path, Constants.Conventions.Media.TrashedMediaSuffix + Path.GetExtension(path))];
}
