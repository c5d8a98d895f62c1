using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>A copied document, or one made from a blueprint, must not share its blocks' keys with the original.</summary>
internal sealed class BlockKeysOfCopiesHandler(BlockKeys keys) :
    INotificationHandler<ContentCopyingNotification>,
    INotificationHandler<ContentScaffoldedNotification>
{
    public void Handle(ContentCopyingNotification notification) => keys.Renew(notification.Copy);

    public void Handle(ContentScaffoldedNotification notification) => keys.Renew(notification.Scaffold);
}
