using System.Collections.Concurrent;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.Caching;

/// <summary>
/// What repositories keep in memory of one kind of entity, in Umbraco's isolated caches and under Umbraco's keys, so that
/// Core's cache refreshers clear it. Entities are cloned on their way out: a caller may change what it got.
/// </summary>
/// <remarks>
/// Uncommitted changes never reach the shared cache: from <see cref="Changed"/> to its end a scope reads through a cache
/// of its own, and the shared one is emptied when the scope ends. A load that overlaps somebody else's commit is returned
/// but not kept.
/// </remarks>
internal sealed class EntityCache<TEntity>(AppCaches caches, IScopeAccessor scopes)
    where TEntity : class, IEntity
{
    /// <summary>Umbraco's own mark for "looked for and not there".</summary>
    private const string Absent = "*NULL*";

    /// <summary>
    /// How many keys of documents, media or members to keep, two for each item. They are large and countless, and Core looks through all of
    /// them after each change.
    /// </summary>
    private const int MostItems = 200;

    private static readonly string SetKey = RepositoryCacheKeys.GetKey<TEntity>();
    private static readonly bool IsItem = typeof(IContentBase).IsAssignableFrom(typeof(TEntity));

    private readonly ConcurrentQueue<string> _items = new();
    private long _generation;

    /// <summary>The entity of this id, from the cache or loaded.</summary>
    /// <param name="rememberAbsence">
    /// Whether to keep that there is none, for ids that code asks for again and again in vain.
    /// </param>
    public TEntity? Get<TId>(TId id, Func<TEntity?> load, bool rememberAbsence = false)
        where TId : notnull
    {
        if (Store is not { } store)
        {
            return load();
        }

        var key = typeof(TId) == typeof(Guid)
            ? RepositoryCacheKeys.GetGuidKey<TEntity>((Guid)(object)id)
            : RepositoryCacheKeys.GetKey<TEntity, TId>(id);
        switch (store.Get(key))
        {
            case TEntity cached:
                return cached;
            case Absent:
                return null;
        }

        var generation = Interlocked.Read(ref _generation);
        var loaded = load();
        if ((loaded is not null || rememberAbsence) && generation == Interlocked.Read(ref _generation))
        {
            Keep(store, key, loaded);
        }

        return loaded;
    }

    /// <summary>All entities of the kind, for kinds that are few and read often. Not cloned: look, do not change.</summary>
    public EntitySet<TEntity> All(Func<IReadOnlyList<TEntity>> load)
    {
        if (Store is not { } store)
        {
            return new EntitySet<TEntity>(load());
        }

        if (store.Get(SetKey) is EntitySet<TEntity> cached)
        {
            return cached;
        }

        var generation = Interlocked.Read(ref _generation);
        var loaded = new EntitySet<TEntity>(load());
        if (generation == Interlocked.Read(ref _generation))
        {
            store.Insert(SetKey, () => loaded);
        }

        return loaded;
    }

    /// <summary>Call after every write: the rest of this scope reads what it wrote, and nobody else does before the commit.</summary>
    public void Changed()
    {
        var scope = (Scope)scopes.RequiredScope();
        scope.IsolatedCaches.ClearCache<TEntity>();
        scope.Transaction.AfterEnd(this, Touch);
        scope.Transaction.AfterEnd((this, 0), Clear);
    }

    /// <summary>Like <see cref="Changed()"/>, for a write that concerns one entity: the others stay in the cache.</summary>
    public void Changed(TEntity entity)
    {
        var scope = (Scope)scopes.RequiredScope();
        var (id, key) = (entity.Id, entity.Key);
        Remove(scope.IsolatedCaches, id, key);
        scope.Transaction.AfterEnd(this, Touch);
        scope.Transaction.AfterEnd((this, id), () => Remove(caches.IsolatedCaches, id, key));
    }

    public void Clear()
    {
        Touch();
        caches.IsolatedCaches.ClearCache<TEntity>();
    }

    private static void Remove(IsolatedCaches from, int id, Guid key)
    {
        if (from.Get<TEntity>() is not { Success: true, Result: { } store })
        {
            return;
        }

        store.Clear(RepositoryCacheKeys.GetKey<TEntity, int>(id));
        store.Clear(RepositoryCacheKeys.GetGuidKey<TEntity>(key));
        store.Clear(SetKey);
    }

    private void Keep(IAppPolicyCache store, string key, TEntity? loaded)
    {
        store.Insert(key, () => loaded as object ?? Absent);
        if (!IsItem || loaded is null)
        {
            return;
        }

        // After a change Core asks for the item by its key and by its id in turn.
        var byId = RepositoryCacheKeys.GetKey<TEntity, int>(loaded.Id);
        var byKey = RepositoryCacheKeys.GetGuidKey<TEntity>(loaded.Key);
        var other = key == byId ? byKey : byId;
        store.Insert(other, () => loaded);
        MakeRoom(key);
        MakeRoom(other);
    }

    private void MakeRoom(string newKey)
    {
        _items.Enqueue(newKey);
        if (_items.Count > MostItems && _items.TryDequeue(out var oldest))
        {
            caches.IsolatedCaches.GetOrCreate<TEntity>().Clear(oldest);
        }
    }

    // What is being loaded at this moment may be out of date already.
    private void Touch() => Interlocked.Increment(ref _generation);

    private IAppPolicyCache? Store
    {
        get
        {
            var scope = (Scope)scopes.RequiredScope();
            var scoped = scope.RepositoryCacheMode == RepositoryCacheMode.Scoped
                || scope.Transaction.HasAfterEnd(this);
            return scope.RepositoryCacheMode == RepositoryCacheMode.None ? null
                : scoped ? scope.IsolatedCaches.GetOrCreate<TEntity>()
                : caches.IsolatedCaches.GetOrCreate<TEntity>();
        }
    }
}
