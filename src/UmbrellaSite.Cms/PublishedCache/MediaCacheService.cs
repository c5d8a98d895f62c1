using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using UmbrellaSite.Cms.PublishedCache.Content;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>Media items from the snapshot; they have no drafts.</summary>
internal sealed class MediaCacheService(PublishedSnapshots snapshots, PublishedItemFactory items) : IMediaCacheService
{
    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => Task.FromResult(Find(key));

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(Find(id));

    public bool TryGetCached(Guid key, out IPublishedContent? content)
    {
        content = Find(key);
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(snapshots.Current.Media.TryFind(id, out _));

    public Task RefreshMediaAsync(IMedia media) => RefreshMemoryCacheAsync(media.Key);

    public Task DeleteItemAsync(IContentBase media) => RemoveFromMemoryCacheAsync(media.Key);

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => NoteTypes(contentTypeIds);

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> mediaTypeIds)
    {
        NoteTypes(mediaTypeIds);
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        snapshots.Note(changes => changes.Everything = true);
        return Task.CompletedTask;
    }

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        snapshots.Note(changes => changes.Media.Keys.Add(key));
        return Task.CompletedTask;
    }

    // An item that is gone or trashed is not found when it is read again.
    public Task RemoveFromMemoryCacheAsync(Guid key) => RefreshMemoryCacheAsync(key);

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        _ = snapshots.Current;
        return Task.CompletedTask;
    }

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => snapshots.Current.Media.All
        .Where(entry => entry.ContentTypeId == contentType.Id)
        .Select(entry => items.Shared(PublishedItemType.Media, entry));

    public void ClearConvertedContentCache() => snapshots.ForgetConversions();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> mediaTypeIds) => snapshots.ForgetConversions();

    internal IPublishedContent? Find(Guid key) =>
        snapshots.Current.Media.TryFind(key, out var entry) ? items.Shared(PublishedItemType.Media, entry) : null;

    internal IPublishedContent? Find(int id) =>
        snapshots.Current.Media.TryFind(id, out var entry) ? items.Shared(PublishedItemType.Media, entry) : null;

    private void NoteTypes(IEnumerable<int> mediaTypeIds)
    {
        snapshots.ForgetConversions();
        snapshots.Note(changes =>
        {
            changes.Types = true;
            changes.Media.ContentTypes.UnionWith(mediaTypeIds);
        });
    }
}
