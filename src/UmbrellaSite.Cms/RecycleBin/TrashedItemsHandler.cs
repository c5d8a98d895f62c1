using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.RecycleBin;

/// <summary>Remembers where trashed documents and media came from, with an entry in the audit trail.</summary>
internal sealed class TrashedItemsHandler(
    OriginalParents parents,
    IAuditService audit,
    IUserIdKeyResolver users,
    IBackOfficeSecurityAccessor security,
    ILocalizedTextService texts) :
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
    INotificationAsyncHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<MediaMovedNotification>
{
    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        Remember(TrashKind.Documents, notification.MoveInfoCollection);

    public Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        Remember(TrashKind.Media, notification.MoveInfoCollection);

    public void Handle(ContentMovedNotification notification) =>
        parents.Forget(TrashKind.Documents, notification.MoveInfoCollection);

    public void Handle(MediaMovedNotification notification) =>
        parents.Forget(TrashKind.Media, notification.MoveInfoCollection);

    private async Task Remember<TItem>(TrashKind kind, IEnumerable<MoveToRecycleBinEventInfo<TItem>> trashed)
        where TItem : IContentBase
    {
        foreach (var (item, parentId) in parents.Remember(kind, trashed))
        {
            var text = texts.Localize("recycleBin", kind.AuditText);
            await audit.AddAsync(
                AuditType.Delete,
                security.BackOfficeSecurity?.CurrentUser?.Key ?? await KeyOf(item.WriterId),
                item.Id,
                kind.Type.GetName(),
                string.Format(CultureInfo.InvariantCulture, text, item.Id, parentId));
        }
    }

    private async Task<Guid> KeyOf(int userId)
    {
        var known = await users.TryGetAsync(userId);
        return known.Success ? known.Result : Constants.Security.SuperUserKey;
    }
}
