using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Sync.Kinds.Documents;

namespace UmbrellaSite.Cms.Sync.ExportOnSave;

internal sealed class MediaTrashedHandler(SavedItemExport export) : INotificationAsyncHandler<MediaMovedToRecycleBinNotification>
{
    public Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        export.SavedAsync<MediaKind, IMedia>(notification.MoveInfoCollection.Select(move => move.Entity));
}
