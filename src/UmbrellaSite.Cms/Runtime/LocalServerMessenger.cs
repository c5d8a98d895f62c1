using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>
/// Tells the caches of this process at once what has changed. A site on SQLite is one process; with several, instructions
/// will also be written to <c>umbracoCacheInstruction</c>.
/// </summary>
internal sealed class LocalServerMessenger : IServerMessenger
{
    // There is nobody else to hear from and nothing is held back.
    public void Sync()
    {
    }

    public void SendMessages()
    {
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (payload.Length == 0)
        {
            return;
        }

        if (refresher is not IPayloadCacheRefresher<TPayload> payloads)
        {
            throw new InvalidOperationException(
                $"The cache refresher '{refresher.Name}' does not take payloads of type {typeof(TPayload).Name}.");
        }

        payloads.RefreshInternal(payload);
        payloads.Refresh(payload);
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        Each(instances, instance =>
        {
            if (refresher is ICacheRefresher<T> typed)
            {
                typed.Refresh(instance);
            }
            else
            {
                refresher.Refresh(getNumericId(instance));
            }
        });

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        Each(instances, instance =>
        {
            if (refresher is ICacheRefresher<T> typed)
            {
                typed.Refresh(instance);
            }
            else
            {
                refresher.Refresh(getGuidId(instance));
            }
        });

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        Each(instances, instance => refresher.Remove(getNumericId(instance)));

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) => Each(numericIds, refresher.Remove);

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) => Each(numericIds, refresher.Refresh);

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) => Each(guidIds, refresher.Refresh);

    public void QueueRefreshAll(ICacheRefresher refresher) => refresher.RefreshAll();

    private static void Each<T>(T[] items, Action<T> action) => Array.ForEach(items, action);
}
