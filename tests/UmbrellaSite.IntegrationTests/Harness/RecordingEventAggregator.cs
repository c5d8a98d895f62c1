using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.IntegrationTests.Harness;

/// <summary>Core's event aggregator, with a note of what went through it.</summary>
internal sealed class RecordingEventAggregator(ServiceFactory services, NotificationLog log, IScopeAccessor scopes) : IEventAggregator
{
    private readonly EventAggregator _inner = new(services);

    public void Publish<TNotification>(TNotification notification)
        where TNotification : INotification
    {
        Record(notification);
        _inner.Publish(notification);
    }

    public void Publish<TNotification, TNotificationHandler>(IEnumerable<TNotification> notifications)
        where TNotification : INotification
        where TNotificationHandler : INotificationHandler
    {
        var all = Record(notifications);
        _inner.Publish<TNotification, TNotificationHandler>(all);
    }

    public Task PublishAsync<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification
    {
        Record(notification);
        return _inner.PublishAsync(notification, cancellationToken);
    }

    public Task PublishAsync<TNotification, TNotificationHandler>(
        IEnumerable<TNotification> notifications,
        CancellationToken cancellationToken = default)
        where TNotification : INotification
        where TNotificationHandler : INotificationHandler
    {
        var all = Record(notifications);
        return _inner.PublishAsync<TNotification, TNotificationHandler>(all, cancellationToken);
    }

    public bool PublishCancelable<TCancelableNotification>(TCancelableNotification notification)
        where TCancelableNotification : ICancelableNotification
    {
        Record(notification);
        return _inner.PublishCancelable(notification);
    }

    public Task<bool> PublishCancelableAsync<TCancelableNotification>(TCancelableNotification notification)
        where TCancelableNotification : ICancelableNotification
    {
        Record(notification);
        return _inner.PublishCancelableAsync(notification);
    }

    private void Record(INotification notification) => log.Add(notification, scopes.AmbientScope is not null);

    private List<TNotification> Record<TNotification>(IEnumerable<TNotification> notifications)
        where TNotification : INotification
    {
        var all = notifications.ToList();
        foreach (var notification in all)
        {
            Record(notification);
        }

        return all;
    }
}
