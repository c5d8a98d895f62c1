using System.Collections.Concurrent;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.Sync.Running;

/// <summary>
/// Stands before Umbraco's warning of pages that are published in several languages without a domain for each. A domain
/// belongs to a document, so an import brings it after the documents, and until then the warning would be wrong for every
/// page. It is given when the import is over, about what is then still true.
/// </summary>
internal sealed class DomainWarnings(AddDomainWarningsWhenPublishingNotificationHandler warning, SyncPause pause)
    : INotificationHandler<ContentPublishedNotification>
{
    private readonly ConcurrentQueue<ContentPublishedNotification> _held = new();

    public void Handle(ContentPublishedNotification notification)
    {
        if (pause.IsPaused)
        {
            _held.Enqueue(notification);
        }
        else
        {
            warning.Handle(notification);
        }
    }

    public void GiveHeld()
    {
        while (_held.TryDequeue(out var notification))
        {
            warning.Handle(notification);
        }
    }
}
