using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Sync.Kinds;

namespace UmbrellaSite.Cms.Sync.ExportOnSave;

internal sealed class DeletedHandler<TNotification, TItem, TKind>(SavedItemExport export) : INotificationAsyncHandler<TNotification>
    where TNotification : DeletedNotification<TItem>
    where TKind : IItemExport<TItem>
{
    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) =>
        export.DeletedAsync<TKind, TItem>(notification.DeletedEntities);
}
