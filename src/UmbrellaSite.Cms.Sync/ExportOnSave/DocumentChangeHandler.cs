using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Sync.Kinds.Documents;

namespace UmbrellaSite.Cms.Sync.ExportOnSave;

/// <summary>Changes of documents that are not "saved", "moved" or "deleted".</summary>
internal sealed class DocumentChangeHandler(SavedItemExport export) :
    INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentUnpublishedNotification>,
    INotificationAsyncHandler<ContentCopiedNotification>,
    INotificationAsyncHandler<ContentRolledBackNotification>,
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
    INotificationAsyncHandler<ContentSavedBlueprintNotification>,
    INotificationAsyncHandler<ContentDeletedBlueprintNotification>
{
    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) => Documents(notification.PublishedEntities);

    public Task HandleAsync(ContentUnpublishedNotification notification, CancellationToken cancellationToken) => Documents(notification.UnpublishedEntities);

    public Task HandleAsync(ContentCopiedNotification notification, CancellationToken cancellationToken) => Documents([notification.Copy]);

    public Task HandleAsync(ContentRolledBackNotification notification, CancellationToken cancellationToken) => Documents([notification.Entity]);

    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        Documents(notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(ContentSavedBlueprintNotification notification, CancellationToken cancellationToken) =>
        export.SavedAsync<BlueprintKind, IContent>([notification.SavedBlueprint]);

    public Task HandleAsync(ContentDeletedBlueprintNotification notification, CancellationToken cancellationToken) =>
        export.DeletedAsync<BlueprintKind, IContent>(notification.DeletedBlueprints);

    private Task Documents(IEnumerable<IContent> items) => export.SavedAsync<ContentKind, IContent>(items);
}
