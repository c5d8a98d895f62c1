using Umbraco.Cms.Core.Scoping;

namespace UmbrellaSite.Cms.Persistence.Scoping;

/// <summary>Things to do when the root scope has ended, in the order of their priority.</summary>
internal sealed class ScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = new(StringComparer.Ordinal);

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        Enlist<object>(key, () => null!, (completed, _) => action(completed), priority);

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out var existing))
        {
            return (T?)existing.Item;
        }

        var item = creator();
        _enlisted.Add(key, new Enlisted(item, completed => action?.Invoke(completed, item), priority));
        return item;
    }

    public T? GetEnlisted<T>(string key) => _enlisted.TryGetValue(key, out var existing) ? (T?)existing.Item : default;

    /// <summary>Runs everything even when something fails, then reports all failures together.</summary>
    public void ScopeExit(bool completed)
    {
        var failures = new List<Exception>();
        while (_enlisted.Count > 0)
        {
            // In one go: a large change enlists thousands. What they enlist themselves comes after them.
            var batch = _enlisted.Values.OrderBy(enlisted => enlisted.Priority).ToList();
            _enlisted.Clear();
            foreach (var next in batch)
            {
                try
                {
                    next.Exit(completed);
                }
                catch (Exception exception)
                {
                    failures.Add(exception);
                }
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("Work enlisted for the end of the scope failed.", failures);
        }
    }

    private sealed record Enlisted(object? Item, Action<bool> Exit, int Priority);
}
