using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Sync.Kinds;

namespace UmbrellaSite.Cms.Sync.ExportOnSave;

internal sealed class SavedHandler<TNotification, TItem, TKind>(SavedItemExport export) : INotificationAsyncHandler<TNotification>
    where TNotification : SavedNotification<TItem>
    where TKind : IItemExport<TItem>
{
    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) =>
        export.SavedAsync<TKind, TItem>(notification.SavedEntities);
}
