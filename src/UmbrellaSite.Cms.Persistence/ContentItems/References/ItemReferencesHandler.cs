using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.References;

/// <summary>
/// Updates references whenever values may have changed: after saving, publishing and unpublishing. It counts among the
/// cache handlers, so that it runs even where other notifications are held back.
/// </summary>
internal sealed class ItemReferencesHandler(ICoreScopeProvider scopes, ItemReferences references, IDocumentRepository documents) :
    IDistributedCacheNotificationHandler<ContentSavedNotification>,
    IDistributedCacheNotificationHandler<ContentPublishedNotification>,
    IDistributedCacheNotificationHandler<ContentUnpublishedNotification>,
    IDistributedCacheNotificationHandler<MediaSavedNotification>,
    IDistributedCacheNotificationHandler<MemberSavedNotification>
{
    public void Handle(ContentSavedNotification notification) => Update(notification.SavedEntities);

    public void Handle(IEnumerable<ContentSavedNotification> notifications) =>
        Update(notifications.SelectMany(notification => notification.SavedEntities));

    public void Handle(ContentPublishedNotification notification) => Update(notification.PublishedEntities);

    public void Handle(IEnumerable<ContentPublishedNotification> notifications) =>
        Update(notifications.SelectMany(notification => notification.PublishedEntities));

    public void Handle(ContentUnpublishedNotification notification) => Handle([notification]);

    // Deleting documents of a type unpublishes them first; by now they may be gone.
    public void Handle(IEnumerable<ContentUnpublishedNotification> notifications) => Update(
        notifications.SelectMany(notification => notification.UnpublishedEntities),
        document => documents.Exists(document.Id));

    public void Handle(MediaSavedNotification notification) => Update(notification.SavedEntities);

    public void Handle(IEnumerable<MediaSavedNotification> notifications) =>
        Update(notifications.SelectMany(notification => notification.SavedEntities));

    public void Handle(MemberSavedNotification notification) => Update(notification.SavedEntities);

    public void Handle(IEnumerable<MemberSavedNotification> notifications) =>
        Update(notifications.SelectMany(notification => notification.SavedEntities));

    private void Update<TItem>(IEnumerable<TItem> items, Func<TItem, bool>? exists = null)
        where TItem : IContentBase
    {
        using var scope = scopes.CreateCoreScope();

        // Of several saves of one item in a batch, the last one counts.
        references.Update(items
            .Reverse()
            .DistinctBy(item => item.Id)
            .Where(item => exists is null || exists(item))
            .Cast<IContentBase>());
        scope.Complete();
    }
}
