using Microsoft.Extensions.Caching.Memory;

namespace UmbrellaSite.Forms.Drafts;

/// <summary>Drafts in the memory of this process, for two hours.</summary>
internal sealed class MemoryDrafts : IDrafts, IDisposable
{
    private const int MostDrafts = 5_000;
    private static readonly TimeSpan _kept = TimeSpan.FromHours(2);

    private readonly MemoryCache _drafts = new(new MemoryCacheOptions { SizeLimit = MostDrafts });

    public Task<Draft?> FindAsync(string owner, Guid form, CancellationToken cancellationToken) => Task.FromResult(_drafts.Get<Draft>((owner, form)));

    public Task SaveAsync(string owner, Guid form, Draft draft, CancellationToken cancellationToken)
    {
        _drafts.Set((owner, form), draft, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = _kept });
        return Task.CompletedTask;
    }

    public void Dispose() => _drafts.Dispose();
}
