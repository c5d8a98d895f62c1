using System.Collections.Concurrent;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.IntegrationTests.Harness;

/// <summary>Every notification the site has published, in order, and whether its scope was still open at that time.</summary>
internal sealed class NotificationLog
{
    private readonly ConcurrentQueue<Entry> _entries = new();

    public IReadOnlyList<Entry> Entries => [.. _entries];

    /// <summary>The names without the ending "Notification", in order.</summary>
    public IReadOnlyList<string> Names => [.. _entries.Select(entry => entry.Name)];

    public IEnumerable<T> Of<T>()
        where T : INotification => _entries.Select(entry => entry.Notification).OfType<T>();

    public void Clear() => _entries.Clear();

    public void Add(INotification notification, bool insideScope) => _entries.Enqueue(new Entry(notification, insideScope));

    internal sealed record Entry(INotification Notification, bool InsideScope)
    {
        public string Name => Notification.GetType().Name.Replace("Notification", string.Empty, StringComparison.Ordinal);
    }
}
