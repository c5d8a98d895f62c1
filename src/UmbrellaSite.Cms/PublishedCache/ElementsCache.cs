using Umbraco.Cms.Core.Cache;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>
/// Umbraco's cache for values that depend on other content. Properties of documents keep such values themselves and only
/// compare <see cref="Generation"/>; what Core stores here under keys are the values of elements inside of blocks.
/// </summary>
internal sealed class ElementsCache : IAppCache
{
    private readonly FastDictionaryAppCache _items = new();
    private int _generation;

    public int Generation => Volatile.Read(ref _generation);

    public object? Get(string key) => _items.Get(key);

    public object? Get(string key, Func<object?> factory) => _items.Get(key, factory);

    public IEnumerable<object?> SearchByKey(string keyStartsWith) => _items.SearchByKey(keyStartsWith);

    public IEnumerable<object?> SearchByRegex(string regex) => _items.SearchByRegex(regex);

    public void Clear()
    {
        Interlocked.Increment(ref _generation);
        _items.Clear();
    }

    public void Clear(string key) => _items.Clear(key);

    public void ClearOfType(Type type) => _items.ClearOfType(type);

    public void ClearOfType<T>() => _items.ClearOfType<T>();

    public void ClearOfType<T>(Func<string, T, bool> predicate) => _items.ClearOfType(predicate);

    public void ClearByKey(string keyStartsWith) => _items.ClearByKey(keyStartsWith);

    public void ClearByRegex(string regex) => _items.ClearByRegex(regex);
}
