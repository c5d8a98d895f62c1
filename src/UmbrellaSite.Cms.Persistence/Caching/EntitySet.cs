using Umbraco.Cms.Core.Models.Entities;

namespace UmbrellaSite.Cms.Persistence.Caching;

/// <summary>Every entity of a kind as one value of the cache, in the order in which it was loaded.</summary>
internal sealed class EntitySet<TEntity>
    where TEntity : class, IEntity
{
    private readonly Dictionary<int, TEntity> _byId;
    private readonly Dictionary<Guid, TEntity> _byKey;

    public EntitySet(IReadOnlyList<TEntity> items)
    {
        Items = items;
        _byId = items.ToDictionary(item => item.Id);
        _byKey = items.ToDictionary(item => item.Key);
    }

    public IReadOnlyList<TEntity> Items { get; }

    public TEntity? Find(int id) => _byId.GetValueOrDefault(id);

    public TEntity? Find(Guid key) => _byKey.GetValueOrDefault(key);

    /// <summary>A copy that the caller may change.</summary>
    public static TEntity? Copy(TEntity? item) => (TEntity?)item?.DeepClone();
}
