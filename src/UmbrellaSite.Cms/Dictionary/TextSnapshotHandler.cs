using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.Dictionary;

internal sealed class TextSnapshotHandler(TextSnapshots snapshots)
    : INotificationHandler<DictionaryCacheRefresherNotification>, INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(DictionaryCacheRefresherNotification notification) => snapshots.Clear();

    public void Handle(LanguageCacheRefresherNotification notification) => snapshots.Clear();
}
