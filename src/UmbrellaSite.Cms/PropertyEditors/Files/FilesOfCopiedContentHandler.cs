using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>Gives a copied document, or one made from a blueprint, its own copies of the uploaded files.</summary>
internal sealed class FilesOfCopiedContentHandler(ContentFiles files, MediaFileManager mediaFiles, Lazy<IContentService> documents) :
    INotificationHandler<ContentCopiedNotification>,
    INotificationHandler<ContentScaffoldedNotification>
{
    public void Handle(ContentCopiedNotification notification)
    {
        if (files.Exchange(notification.Copy, Copy))
        {
            documents.Value.Save(notification.Copy);
        }
    }

    public void Handle(ContentScaffoldedNotification notification) => files.Exchange(notification.Scaffold, Copy);

    /// <returns>The URL of the copy, or null when there is no such file of ours.</returns>
    private string? Copy(string url)
    {
        var source = mediaFiles.FileSystem.GetRelativePath(url);
        if (!mediaFiles.FileSystem.FileExists(source))
        {
            return null;
        }

        // Blocks of a copy have the keys of the original's, so only a new key makes sure that nothing is overwritten.
        var target = mediaFiles.GetMediaPath(Path.GetFileName(source), Guid.NewGuid(), Guid.NewGuid());
        mediaFiles.FileSystem.CopyFile(source, target);
        return mediaFiles.FileSystem.GetUrl(target);
    }
}
