using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>The list of members as the back office shows it.</summary>
internal sealed class MemberFilterService(ICoreScopeProvider scopes, IMemberFilterRepository members) : IMemberFilterService
{
    public async Task<PagedModel<MemberFilterItem>> FilterAsync(
        MemberFilter filter,
        string orderBy = "username",
        Direction orderDirection = Direction.Ascending,
        int skip = 0,
        int take = 100)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        scope.ReadLock(Constants.Locks.MemberTree);
        return await members.GetPagedByFilterAsync(filter, skip, take, Ordering.By(orderBy, orderDirection));
    }
}
