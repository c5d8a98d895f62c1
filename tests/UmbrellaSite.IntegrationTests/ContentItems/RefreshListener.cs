using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.IntegrationTests.ContentItems;

/// <summary>Lets a test look at a document at the moment its refresh is announced.</summary>
internal sealed class RefreshListener : INotificationHandler<ContentRefreshNotification>
{
    private static Action<ContentRefreshNotification>? _heard;

    public static IDisposable Listen(Action<ContentRefreshNotification> heard)
    {
        _heard = heard;
        return new Ending();
    }

    public void Handle(ContentRefreshNotification notification) => _heard?.Invoke(notification);

    private sealed class Ending : IDisposable
    {
        public void Dispose() => _heard = null;
    }
}
