using System.Collections;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Cache;

namespace UmbrellaSite.Cms.Runtime.Web;

/// <summary>Core's cache for the length of one request; outside a request nothing is kept.</summary>
internal sealed class HttpContextRequestCache(IHttpContextAccessor accessor) : IRequestCache
{
    private static readonly object ItemsKey = new();

    public bool IsAvailable => accessor.HttpContext is not null;

    private IRequestCache Current
    {
        get
        {
            if (accessor.HttpContext is not { } context)
            {
                return NoAppCache.Instance;
            }

            if (context.Items.TryGetValue(ItemsKey, out var kept) && kept is IRequestCache cache)
            {
                return cache;
            }

            var created = new DictionaryAppCache();
            context.Items[ItemsKey] = created;
            return created;
        }
    }

    // Core's dictionary keeps the first value; a request's culture, for one, is set more than once.
    public bool Set(string key, object? value)
    {
        var current = Current;
        current.Remove(key);
        return current.Set(key, value);
    }

    public bool Remove(string key) => Current.Remove(key);

    public object? Get(string key) => Current.Get(key);

    public object? Get(string key, Func<object?> factory) => Current.Get(key, factory);

    public IEnumerable<object?> SearchByKey(string keyStartsWith) => Current.SearchByKey(keyStartsWith);

    public IEnumerable<object?> SearchByRegex(string regex) => Current.SearchByRegex(regex);

    public void Clear() => Current.Clear();

    public void Clear(string key) => Current.Clear(key);

    public void ClearOfType(Type type) => Current.ClearOfType(type);

    public void ClearOfType<T>() => Current.ClearOfType<T>();

    public void ClearOfType<T>(Func<string, T, bool> predicate) => Current.ClearOfType(predicate);

    public void ClearByKey(string keyStartsWith) => Current.ClearByKey(keyStartsWith);

    public void ClearByRegex(string regex) => Current.ClearByRegex(regex);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Current.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
