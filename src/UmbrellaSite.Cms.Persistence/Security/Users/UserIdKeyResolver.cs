using System.Collections.Concurrent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <summary>
/// Ids of users by key and the other way round. A user keeps both for life, so what was once found is kept; asked for by
/// nearly every service call.
/// </summary>
internal sealed class UserIdKeyResolver(ICoreScopeProvider scopes, IScopeAccessor accessor) : IUserIdKeyResolver
{
    private readonly ConcurrentDictionary<Guid, int> _ids = new();
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    public async Task<int> GetAsync(Guid key)
    {
        var found = await TryGetAsync(key);
        return found.Success ? found.Result : throw new InvalidOperationException($"No user has the key {key}.");
    }

    public async Task<Guid> GetAsync(int id)
    {
        var found = await TryGetAsync(id);
        return found.Success ? found.Result : throw new InvalidOperationException($"No user has the id {id}.");
    }

    public Task<Attempt<int>> TryGetAsync(Guid key)
    {
        if (_ids.TryGetValue(key, out var known))
        {
            return Task.FromResult(Attempt.Succeed(known));
        }

        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var id = accessor.Database().Scalar<int?>($"""SELECT "id" FROM "umbracoUser" WHERE "key" = {key}""");
        return Task.FromResult(id is { } found ? Attempt.Succeed(Keep(found, key).Id) : Attempt.Fail<int>());
    }

    public Task<Attempt<Guid>> TryGetAsync(int id)
    {
        if (_keys.TryGetValue(id, out var known))
        {
            return Task.FromResult(Attempt.Succeed(known));
        }

        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var key = accessor.Database().Scalar<Guid?>($"""SELECT "key" FROM "umbracoUser" WHERE "id" = {id}""");
        return Task.FromResult(key is { } found ? Attempt.Succeed(Keep(id, found).Key) : Attempt.Fail<Guid>());
    }

    /// <summary>Kept once the scope is complete: the user may have been created in it, and it may yet be undone.</summary>
    private (int Id, Guid Key) Keep(int id, Guid key)
    {
        scopes.Context?.Enlist(
            $"{nameof(UserIdKeyResolver)}:{key}",
            () => key,
            (completed, _) =>
            {
                if (completed)
                {
                    _ids[key] = id;
                    _keys[id] = key;
                }
            });
        return (id, key);
    }
}
