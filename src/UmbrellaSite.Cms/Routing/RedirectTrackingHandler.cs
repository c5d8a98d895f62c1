using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using OldRoutes = System.Collections.Generic.Dictionary<(int ContentId, string Culture), (System.Guid ContentKey, string OldRoute)>;

namespace UmbrellaSite.Cms.Routing;

/// <summary>
/// A page that is renamed or moved stays reachable under its earlier path. Not so one that comes back from the recycle
/// bin, and changed domains are no matter of pages.
/// </summary>
internal sealed class RedirectTrackingHandler(IRedirectTracker tracker, IOptionsMonitor<WebRoutingSettings> settings) :
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentMovingNotification>,
    INotificationHandler<ContentMovedNotification>
{
    private const string State = "UmbrellaSite.OldRoutes";

    private bool IsOff => settings.CurrentValue.DisableRedirectUrlTracking;

    public void Handle(ContentPublishingNotification notification) =>
        Store(notification, notification.PublishedEntities, isMove: false);

    public void Handle(ContentPublishedNotification notification) => CreateRedirects(notification);

    public void Handle(ContentMovingNotification notification) =>
        Store(notification, notification.MoveInfoCollection.Select(move => move.Entity), isMove: true);

    public void Handle(ContentMovedNotification notification) => CreateRedirects(notification);

    // Publishing a branch raises many notifications with one state between them.
    private void Store(IStatefulNotification notification, IEnumerable<IContent> documents, bool isMove)
    {
        if (IsOff)
        {
            return;
        }

        var oldRoutes = Stored(notification) ?? [];
        notification.State[State] = oldRoutes;
        foreach (var document in documents)
        {
            tracker.StoreOldRoute(document, oldRoutes, isMove);
        }
    }

    private void CreateRedirects(IStatefulNotification notification)
    {
        if (!IsOff && Stored(notification) is { Count: > 0 } oldRoutes)
        {
            tracker.CreateRedirects(oldRoutes);
        }
    }

    private static OldRoutes? Stored(IStatefulNotification notification) =>
        notification.State.TryGetValue(State, out var stored) ? stored as OldRoutes : null;
}
