using Microsoft.AspNetCore.OutputCaching;

namespace UmbrellaSite.Cms.Rendering.OutputCaching;

/// <summary>
/// Keeps ASP.NET's store of pages from being given a page that was made while what it shows was changed: such a page would
/// be stored after the eviction that was meant for it.
/// </summary>
internal sealed class PageCacheStore(IOutputCacheStore inner) : IOutputCacheStore
{
    private const int MostRemembered = 10_000;

    private readonly Lock _guard = new();
    private readonly Dictionary<string, long> _evicted = new(StringComparer.Ordinal);
    private long _evictions;
    private long _forgottenUpTo;

    /// <summary>How many evictions there have been.</summary>
    public long Evictions => Interlocked.Read(ref _evictions);

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => inner.GetAsync(key, cancellationToken);

    public async ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        lock (_guard)
        {
            if (_evicted.Count >= MostRemembered)
            {
                _evicted.Clear();
                _forgottenUpTo = _evictions;
            }

            _evicted[tag] = Interlocked.Increment(ref _evictions);
        }

        await inner.EvictByTagAsync(tag, cancellationToken);
    }

    public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        var shown = tags ?? [];
        if (IsOutdated(shown))
        {
            return;
        }

        await inner.SetAsync(key, value, shown, validFor, cancellationToken);
        if (IsOutdated(shown))
        {
            // Evicted between the look and the storing.
            await inner.EvictByTagAsync(shown.First(IsSince), cancellationToken);
        }
    }

    private static bool IsSince(string tag) => PageCacheTags.TryReadSince(tag, out _);

    private bool IsOutdated(string[] tags)
    {
        var since = tags.Where(IsSince).Select(tag => PageCacheTags.TryReadSince(tag, out var evictions) ? evictions : 0).FirstOrDefault(long.MaxValue);
        lock (_guard)
        {
            return since < _forgottenUpTo || tags.Any(tag => _evicted.TryGetValue(tag, out var evicted) && evicted > since);
        }
    }
}
