using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>Content types as published content sees them; made on first use, dropped when a type or data type changes.</summary>
internal sealed class PublishedContentTypeCache(
    IContentTypeService contentTypes,
    IMediaTypeService mediaTypes,
    IMemberTypeService memberTypes,
    IPublishedContentTypeFactory factory) : IPublishedContentTypeCache
{
    private Types _types = new();

    public IPublishedContentType Get(PublishedItemType itemType, Guid key)
    {
        var types = Volatile.Read(ref _types);
        return types.ByKey.TryGetValue((itemType, key), out var known)
            ? known
            : types.Add(itemType, Create(itemType, key, () => contentTypes.Get(key), () => mediaTypes.Get(key), () => memberTypes.Get(key)));
    }

    public IPublishedContentType Get(PublishedItemType itemType, string alias)
    {
        var types = Volatile.Read(ref _types);
        return types.ByAlias.TryGetValue((itemType, alias.ToUpperInvariant()), out var known)
            ? known
            : types.Add(itemType, Create(itemType, alias, () => contentTypes.Get(alias), () => mediaTypes.Get(alias), () => memberTypes.Get(alias)));
    }

    public IPublishedContentType Get(PublishedItemType itemType, int id)
    {
        var types = Volatile.Read(ref _types);
        return types.ById.TryGetValue(id, out var known)
            ? known
            : types.Add(itemType, Create(itemType, id, () => contentTypes.Get(id), () => mediaTypes.Get(id), () => memberTypes.Get(id)));
    }

    public void ClearAll() => Replace(_ => false);

    public void ClearContentType(int id) => Replace(type => type.Id != id);

    public void ClearContentTypes(IEnumerable<int> ids)
    {
        var cleared = ids.ToHashSet();
        Replace(type => !cleared.Contains(type.Id));
    }

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id)
    {
        var cleared = _types.ById.Values.Where(type => type.PropertyTypes.Any(property => property.DataType.Id == id)).ToList();
        ClearContentTypes(cleared.Select(type => type.Id));
        return cleared;
    }

    // A type that is being made from what was true before goes into the set that is thrown away here.
    private void Replace(Func<IPublishedContentType, bool> keep)
    {
        var next = new Types();
        foreach (var type in _types.ById.Values.Where(keep))
        {
            next.Add(type.ItemType, type);
        }

        Volatile.Write(ref _types, next);
    }

    private IPublishedContentType Create<TIdentifier>(
        PublishedItemType itemType,
        TIdentifier identifier,
        Func<IContentTypeComposition?> findDocumentType,
        Func<IContentTypeComposition?> findMediaType,
        Func<IContentTypeComposition?> findMemberType)
    {
        var contentType = itemType switch
        {
            PublishedItemType.Content or PublishedItemType.Element => findDocumentType(),
            PublishedItemType.Media => findMediaType(),
            PublishedItemType.Member => findMemberType(),
            _ => throw new ArgumentOutOfRangeException(nameof(itemType), itemType, "There are no content types of this kind."),
        };
        return factory.CreateContentType(
            contentType ?? throw new InvalidOperationException($"There is no {itemType} type {identifier}."));
    }

    private sealed class Types
    {
        public ConcurrentDictionary<int, IPublishedContentType> ById { get; } = new();

        public ConcurrentDictionary<(PublishedItemType ItemType, Guid Key), IPublishedContentType> ByKey { get; } = new();

        public ConcurrentDictionary<(PublishedItemType ItemType, string Alias), IPublishedContentType> ByAlias { get; } = new();

        public IPublishedContentType Add(PublishedItemType itemType, IPublishedContentType type)
        {
            var kept = ById.GetOrAdd(type.Id, type);
            ByKey[(itemType, kept.Key)] = kept;
            ByAlias[(itemType, kept.Alias.ToUpperInvariant())] = kept;
            return kept;
        }
    }
}
