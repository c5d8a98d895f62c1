using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>Reads users without the checks of the user service, which itself asks for this.</summary>
internal sealed class BackOfficeUserReader(ICoreScopeProvider scopes, IUserRepository users) : IBackOfficeUserReader
{
    public IUser? GetById(int id) => InScope(() => users.Get(id));

    public IUser? GetByKey(Guid key) => InScope(() => users.Get(key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids) => InScope(() => ids.Select(id => users.Get(id)).OfType<IUser>().ToArray());

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys)
    {
        var wanted = keys.ToArray();
        return wanted.Length == 0 ? [] : InScope(() => users.GetMany(wanted).ToArray());
    }

    public IEnumerable<IUser> GetAllInGroup(int groupId) => InScope(() => users.GetAllInGroup(groupId).ToArray());

    private T InScope<T>(Func<T> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}
