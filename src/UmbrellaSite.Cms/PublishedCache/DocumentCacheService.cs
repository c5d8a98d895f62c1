using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PublishedCache.Content;
using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>
/// Published documents from the snapshot, drafts from the database. Core's cache refreshers call it after the commit; what
/// Umbraco stores in a table of its own here comes from the documents' own tables.
/// </summary>
internal sealed class DocumentCacheService(
    PublishedSnapshots snapshots,
    PublishedItemFactory items,
    DraftReader drafts,
    ContentReads reads,
    IPreviewService preview) : IDocumentCacheService
{
    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult(Find(key, preview));

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(Find(id, preview));

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null)
    {
        if (!IsPreview(preview))
        {
            return Task.FromResult<IReadOnlyList<IPublishedContent>>([.. keys.Select(key => Find(key, false)).OfType<IPublishedContent>()]);
        }

        var found = drafts.Find(keys);
        return Task.FromResult<IReadOnlyList<IPublishedContent>>(
            [.. keys.Select(key => found.GetValueOrDefault(key)).OfType<ContentEntry>().Select(Draft)]);
    }

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content)
    {
        content = preview ? null : Find(key, false);
        return content is not null;
    }

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        _ = snapshots.Current;
        return Task.CompletedTask;
    }

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) => Task.FromResult(
        preview ? drafts.Find(id) is not null : snapshots.Current.TryFindDocument(id, out _));

    public Task RefreshContentAsync(IContent content) => RefreshMemoryCacheAsync(content.Key);

    public Task DeleteItemAsync(IContentBase content) => RemoveFromMemoryCacheAsync(content.Key);

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => NoteTypes(contentTypeIds);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
    {
        var snapshot = snapshots.Current;
        return snapshot.Documents.All
            .Where(entry => entry.ContentTypeId == contentType.Id && snapshot.IsReachable(entry))
            .Select(Published);
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        snapshots.Note(changes => changes.Everything = true);
        return Task.CompletedTask;
    }

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        snapshots.Note(changes => changes.Documents.Keys.Add(key));
        return Task.CompletedTask;
    }

    // A document that is gone, trashed or unpublished is not found when it is read again.
    public Task RemoveFromMemoryCacheAsync(Guid key) => RefreshMemoryCacheAsync(key);

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds)
    {
        NoteTypes(contentTypeIds);
        return Task.CompletedTask;
    }

    public void ClearConvertedContentCache() => snapshots.ForgetConversions();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => snapshots.ForgetConversions();

    internal IPublishedContent? Find(Guid key, bool? preview) =>
        IsPreview(preview)
            ? drafts.Find(key) is { } draft ? Draft(draft) : null
            : snapshots.Current.TryFindDocument(key, out var entry) ? Published(entry) : null;

    internal IPublishedContent? Find(int id, bool? preview) =>
        IsPreview(preview)
            ? drafts.Find(id) is { } draft ? Draft(draft) : null
            : snapshots.Current.TryFindDocument(id, out var entry) ? Published(entry) : null;

    private bool IsPreview(bool? requested) => requested ?? preview.IsInPreview();

    private IPublishedContent Published(ContentEntry entry)
    {
        reads.Note(entry.Key);
        return items.Shared(PublishedItemType.Content, entry);
    }

    private IPublishedContent Draft(ContentEntry entry) => items.Create(PublishedItemType.Content, entry);

    private void NoteTypes(IEnumerable<int> contentTypeIds)
    {
        snapshots.ForgetConversions();
        snapshots.Note(changes =>
        {
            changes.Types = true;
            changes.Documents.ContentTypes.UnionWith(contentTypeIds);
        });
    }
}
