using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Sync.Kinds;
using UmbrellaSite.Cms.Sync.Running;

namespace UmbrellaSite.Cms.Sync.ExportOnSave;

/// <summary>The name of a folder stands in the file of every type in it.</summary>
internal sealed class FolderRenamedHandler(ISyncService sync, KindSelection selection, SyncPause pause, IServiceScopeFactory scopes)
    : INotificationAsyncHandler<EntityContainerRenamedNotification>, INotificationAsyncHandler<EntityContainerSavedNotification>
{
    private static readonly Dictionary<Guid, string> _kinds = new()
    {
        [Constants.ObjectTypes.DataType] = "DataTypes",
        [Constants.ObjectTypes.DocumentType] = "ContentTypes",
        [Constants.ObjectTypes.MediaType] = "MediaTypes",
        [Constants.ObjectTypes.MemberType] = "MemberTypes",
    };

    public Task HandleAsync(EntityContainerRenamedNotification notification, CancellationToken cancellationToken) =>
        ExportAsync(notification.Entities.Select(container => container.ContainedObjectType), cancellationToken);

    // The newer services save a folder under its new name and say no more than that.
    public Task HandleAsync(EntityContainerSavedNotification notification, CancellationToken cancellationToken) =>
        ExportAsync(notification.SavedEntities.Select(container => container.ContainedObjectType), cancellationToken);

    private async Task ExportAsync(IEnumerable<Guid> types, CancellationToken cancellationToken)
    {
        if (pause.IsPaused)
        {
            return;
        }

        using var services = scopes.CreateScope();
        var named = types.Distinct().Select(type => _kinds.GetValueOrDefault(type)).OfType<string>().ToList();
        var kinds = services.ServiceProvider.GetServices<ISyncKind>().Where(kind => named.Contains(kind.Name) && selection.ExportsOnSave(kind)).Select(kind => kind.Name).ToList();
        if (kinds.Count > 0)
        {
            await sync.ExportAsync(new SyncRequest { Kinds = kinds }, cancellationToken);
        }
    }
}
