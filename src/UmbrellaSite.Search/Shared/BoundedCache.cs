using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace UmbrellaSite.Search.Shared;

/// <summary>
/// Remembers values up to a size, the used ones longest: in two halves, of which the older is dropped when the younger is
/// full; what is asked for moves to the younger. Safe for concurrent use.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(long mostSize, Func<TValue, int> sizeOf)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<TKey, TValue> _young = new();
    private volatile ConcurrentDictionary<TKey, TValue> _old = new();
    private long _youngSize;

    public int Count => _young.Count + _old.Count;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_old.TryRemove(key, out value))
        {
            return false;
        }

        Add(key, value);
        return true;
    }

    public void Add(TKey key, TValue value)
    {
        if (_young.TryAdd(key, value) && Interlocked.Add(ref _youngSize, sizeOf(value)) > mostSize / 2)
        {
            Turn();
        }
    }

    /// <summary>Another cache with other values of these keys; without those that there is none for.</summary>
    public BoundedCache<TKey, TValue> Select(Func<TKey, TValue, TValue?> next)
    {
        var cache = new BoundedCache<TKey, TValue>(mostSize, sizeOf);
        foreach (var (key, value) in _old.Concat(_young))
        {
            if (next(key, value) is { } kept)
            {
                cache.Add(key, kept);
            }
        }

        return cache;
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (Interlocked.Read(ref _youngSize) > mostSize / 2)
            {
                _old = _young;
                _young = new ConcurrentDictionary<TKey, TValue>();
                Interlocked.Exchange(ref _youngSize, 0);
            }
        }
    }
}
